// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ArchiveView } from '../../../src/lists/view/ArchiveView.tsx';

afterEach(cleanup);

it('the archive has each month under its year, with how many articles it has', () => {
  render(
    <ArchiveView
      archive={{
        months: [
          { month: '2026/11', count: 28 },
          { month: '2026/02', count: 1_000 },
          { month: '2021/07', count: 1 },
        ],
      }}
    />,
  );
  const years = screen.getAllByRole('heading', { level: 2 }).map((heading) => {
    const rows = within(heading.closest('section') as HTMLElement).getAllByRole('listitem');
    return [heading.textContent, rows.map((row) => [row.querySelector('a')?.getAttribute('href'), row.textContent])];
  });
  expect(years).toEqual([
    [
      '2026',
      [
        ['/luu-tru/2026/11', 'Tháng 11/202628 bài'],
        ['/luu-tru/2026/02', 'Tháng 2/20261.000 bài'],
      ],
    ],
    ['2021', [['/luu-tru/2021/07', 'Tháng 7/20211 bài']]],
  ]);
});
