// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Icon, outlines } from '../../src/ui/Icon.tsx';

afterEach(cleanup);

it.each(['up', 'back', 'share'] as const)('the picture %s says nothing beside its words', (name) => {
  render(
    <a href="#tieu-de">
      <Icon outline={outlines[name]} /> Lên đầu trang
    </a>,
  );
  expect(screen.getByRole('link', { name: 'Lên đầu trang' })).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
});
