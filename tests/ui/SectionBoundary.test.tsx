// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
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
  expect(screen.getByRole('alert').textContent).toBe('Phần bình luận gặp lỗi.Thử lại');
  expect(screen.getByText('Bài viết.')).toBeTruthy();
  expect(screen.queryByRole('heading')).toBeNull();
  expect(caught).toEqual([new RangeError('Invalid time value')]);
});

it('a section that failed can be tried again in its place', () => {
  let broken = true;
  function Fragile() {
    if (broken) throw new RangeError('Invalid time value');
    return <h2>Bình luận</h2>;
  }
  render(
    <SectionBoundary message="Phần bình luận gặp lỗi.">
      <Fragile />
    </SectionBoundary>,
    { onCaughtError: () => {} },
  );
  fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(screen.getByRole('alert')).toBeTruthy();
  broken = false;
  fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(screen.getByRole('heading', { name: 'Bình luận' })).toBeTruthy();
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
