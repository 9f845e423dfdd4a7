// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { StoryList } from '../../../src/lists/model/lists.ts';
import { StoryListView } from '../../../src/lists/view/StoryListView.tsx';
import { madeStories, madeStory } from '../madeStories.ts';

afterEach(cleanup);

function show(fields: Partial<StoryList>) {
  const list: StoryList = {
    subject: { of: 'section', id: 'moi-truong' },
    count: 1,
    groups: [{ label: 'Tháng 11/2026', stories: madeStories(1) }],
    ...fields,
  };
  return render(<StoryListView list={list} />).container;
}

const linksIn = (name: string) =>
  within(screen.getByRole('navigation', { name }))
    .getAllByRole('link')
    .map((link) => [link.getAttribute('aria-label') ?? link.textContent, link.getAttribute('href')]);

describe('the newest articles of a section', () => {
  it('have its name over them, how many it has, and their months as headings', () => {
    show({ count: 1_280 });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Môi trường');
    expect(screen.getByText('1.280 bài, mới nhất trước')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Tháng 11/2026');
    expect(linksIn('Vị trí của trang')).toEqual([['Trang nhất', '/']]);
  });

  it('are followed by the months that have articles, and those alone are links', () => {
    show({ months: ['2026/11', '2026/09', '2021/07'] });
    expect(linksIn('Theo tháng')).toEqual([
      ['Tháng 9/2026', '/chuyen-muc/moi-truong/2026/09'],
      ['Tháng 11/2026', '/chuyen-muc/moi-truong/2026/11'],
      ['Tháng 7/2021', '/chuyen-muc/moi-truong/2021/07'],
      ['Lưu trữ', '/luu-tru'],
    ]);
    const years = within(screen.getByRole('navigation', { name: 'Theo tháng' })).getAllByRole('heading', { level: 3 });
    expect(years.map(({ textContent }) => textContent)).toEqual(['2026', '2021']);
    expect(screen.getAllByText('12')).toHaveLength(2);
  });

  it('have no months where the list has everything', () => {
    show({});
    expect(screen.queryByRole('navigation', { name: 'Theo tháng' })).toBeNull();
  });

  it('say so where there are none', () => {
    show({ count: 0, groups: [] });
    expect(screen.getByText('Chưa có bài nào trong mục này.')).toBeTruthy();
    expect(screen.queryByText(/^0 bài/u)).toBeNull();
  });
});

describe('one month of a section', () => {
  it('leads up to the section, and to earlier months, never to later ones', () => {
    show({ month: '2026/03', months: ['2026/01', '2025/12'] });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Tháng 3/2026');
    expect(linksIn('Vị trí của trang')).toEqual([
      ['Trang nhất', '/'],
      ['Môi trường', '/chuyen-muc/moi-truong'],
    ]);
    expect(linksIn('Theo tháng')).toEqual([
      ['Tháng 1/2026', '/chuyen-muc/moi-truong/2026/01'],
      ['Tháng 3/2026', '/chuyen-muc/moi-truong/2026/03'],
      ['Tháng 12/2025', '/chuyen-muc/moi-truong/2025/12'],
      ['Lưu trữ', '/luu-tru'],
    ]);
    expect(screen.getByRole('link', { current: 'page' }).getAttribute('aria-label')).toBe('Tháng 3/2026');
    expect(screen.queryAllByText('4')).toHaveLength(1);
  });

  it('leads to the archive though no month is before it', () => {
    show({ month: '2026/03' });
    expect(linksIn('Theo tháng').at(-1)).toEqual(['Lưu trữ', '/luu-tru']);
  });
});

it('a topic is told as one, and leads to its own months', () => {
  show({ subject: { of: 'topic', slug: 'dong-nai', name: 'Đồng Nai' }, months: ['2026/11'] });
  expect(screen.getByRole('navigation', { name: 'Vị trí của trang' }).textContent).toBe('Trang nhất›Chủ đề');
  expect(linksIn('Theo tháng')[0]).toEqual(['Tháng 11/2026', '/chu-de/dong-nai/2026/11']);
});

it('the newest of the whole paper say their sections, and their months are those of the archive', () => {
  const stories = [madeStory('a', { section: 'thoi-su' })];
  const page = show({
    subject: { of: 'latest' },
    groups: [{ label: 'Thứ Bảy, 28/11/2026', stories }],
    months: ['2026/11'],
  });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Mới nhất');
  expect(page.querySelector('[data-story]')?.textContent).toBe('16:40Tít aThời sự');
  expect(screen.getByText('Thời sự').closest('a')).toBeNull();
  expect(linksIn('Theo tháng')[0]).toEqual(['Tháng 11/2026', '/luu-tru/2026/11']);
});
