import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { SectionBoundary } from '../../src/ui/SectionBoundary.tsx';

afterEach(cleanup);

function Failing(): never {
  throw new RangeError('Invalid time value');
}

it('a section that fails is replaced by its sentence, and the rest of the page stays', () => {
  const caught: unknown[] = [];
  render(
    <main>
      <p>Bài viết.</p>
      <SectionBoundary id="section" message="Phần bình luận gặp lỗi.">
        <h2>Bình luận</h2>
        <Failing />
      </SectionBoundary>
    </main>,
    { onCaughtError: (error) => caught.push(error) },
  );
  expect(screen.getByRole('alert').textContent).toBe('Phần bình luận gặp lỗi.');
  expect(screen.getByText('Bài viết.')).toBeTruthy();
  expect(screen.queryByRole('heading')).toBeNull();
  expect(caught).toEqual([new RangeError('Invalid time value')]);
});

it('a section that works is left as it is', () => {
  render(
    <SectionBoundary id="section" message="Phần bình luận gặp lỗi.">
      <h2>Bình luận</h2>
    </SectionBoundary>,
  );
  expect(screen.getByRole('heading', { name: 'Bình luận' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});
