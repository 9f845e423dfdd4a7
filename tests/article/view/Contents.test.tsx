// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Contents } from '../../../src/article/view/Contents.tsx';

afterEach(cleanup);

const chapters = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `c-${at}`, title: `Phần ${at}` }));

function show(count: number): HTMLElement {
  render(<Contents chapters={chapters(count)} language="en" />);
  return screen.getByRole('navigation', { name: 'Mục lục' });
}

test('an article without chapters has no contents', () => {
  expect(render(<Contents chapters={undefined} language="vi" />).container.innerHTML).toBe('');
});

test('each chapter is a plain link, in the language of the article', () => {
  const links = within(show(3)).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Phần 0', '#c-0'],
    ['Phần 1', '#c-1'],
    ['Phần 2', '#c-2'],
  ]);
  expect(screen.getByRole('list').lang).toBe('en');
});

test.each([
  [8, true],
  [9, false],
])('a list of %i stands open: %s', (count, open) => {
  expect(show(count).querySelector('details')?.open).toBe(open);
});
