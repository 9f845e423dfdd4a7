// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ArchiveMonth } from '../../../src/lists/model/lists.ts';
import { ArchiveMonthView } from '../../../src/lists/view/ArchiveMonthView.tsx';
import { weeksOf } from '../../../src/lists/view/Calendar.tsx';
import { madeStories, madeStory } from '../madeStories.ts';

afterEach(cleanup);

const day = (number: number, stories = madeStories(1, `ngay-${number}`)) => ({
  day: number,
  label: `Thứ Bảy, ${number}/11`,
  stories,
});

function show(fields: Partial<ArchiveMonth> = {}) {
  const month: ArchiveMonth = { month: '2026/11', count: 1, days: [day(28)], earlier: [], ...fields };
  const { container } = render(<ArchiveMonthView month={month} />);
  // One of the two is hidden in every width.
  const [above, beside] = screen.getAllByRole('navigation', { name: 'Theo tháng' });
  expect(beside?.innerHTML).toBe(above?.innerHTML);
  if (beside) beside.style.display = 'none';
  return container;
}

describe('a month of the archive', () => {
  it('leads up to the archive and back to the month before, not on to the next', () => {
    show({ earlier: ['2026/10', '2026/08', '2025/12'] });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Tháng 11/2026');
    const links = screen.getAllByRole('link', { name: /Lưu trữ|Tháng|năm khác/u });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/luu-tru',
      '/luu-tru/2026/10',
      '/luu-tru/2026/08',
      '/luu-tru/2026/10',
      '/luu-tru/2026/11',
      '/luu-tru',
    ]);
  });

  it('has no way back where it is the first', () => {
    show();
    expect(screen.getAllByRole('link', { name: /Tháng/u })).toHaveLength(1);
  });

  it('has a calendar whose days lead to their parts, where there are articles', () => {
    const page = show({ days: [day(28), day(3)] });
    const calendar = screen.getByRole('table', { name: 'Các ngày có bài' });
    const days = within(calendar).getAllByRole('link');
    expect(days.map(({ textContent }) => textContent)).toEqual(['3', '28']);
    for (const link of days) {
      const target = page.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`);
      expect(target?.textContent).toBe(`Thứ Bảy, ${link.textContent}/11`);
    }
    expect(within(calendar).getAllByRole('columnheader').at(-1)?.innerHTML).toContain('title="Chủ Nhật"');
  });

  it('says of each article its section, and of each day how many it has', () => {
    show({ days: [day(28, [madeStory('a', { section: 'thoi-su' }), madeStory('b')])] });
    expect(screen.getByText('2 bài')).toBeTruthy();
    expect(screen.getByText('Thời sự').closest('a')).toBeNull();
  });

  it('folds what is over 20 of a day, where the month has more than 400', () => {
    const folded = (count: number) => {
      const page = show({ count, days: [day(28, madeStories(63))] });
      const result = [page.querySelectorAll('details li').length, page.querySelector('summary')?.textContent];
      expect(page.querySelectorAll('li[data-story]')).toHaveLength(63);
      cleanup();
      return result;
    };
    expect(folded(400)).toEqual([0, undefined]);
    expect(folded(401)).toEqual([43, 'Xem cả ngày (63 bài)']);
  });
});

it.each([
  ['2026/11', 7, 30, 6],
  ['2021/02', 1, 28, 4],
  ['2024/02', 4, 29, 5],
] as const)('the weeks of %s begin on day %i of the week and end with the %i.', (month, first, last, count) => {
  const weeks = weeksOf(month);
  expect(weeks[0]?.indexOf(1)).toBe(first - 1);
  expect(weeks.flat().at(-1)).toBe(last);
  expect(weeks).toHaveLength(count);
});
