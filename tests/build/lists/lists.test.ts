import { describe, expect, it } from 'vitest';
import { archivePages } from '../../../src/build/lists/archivePages.ts';
import { type ArticleEntry, articleEntry } from '../../../src/build/lists/articleEntry.ts';
import { onwardLinks } from '../../../src/build/lists/onwardLinks.ts';
import { storyLists } from '../../../src/build/lists/storyLists.ts';
import { topicsOf } from '../../../src/build/lists/topics.ts';
import type { Story } from '../../../src/lists/model/lists.ts';
import { madeArticle } from '../../fixtures/readArticle.ts';

/** So many articles, newest first, each so many hours older than the one before. */
function madeEntries(count: number, hours: number, fields: Parameters<typeof madeArticle>[0] = {}): ArticleEntry[] {
  return Array.from({ length: count }, (_, number) => {
    const published = new Date(Date.parse('2026-11-28T16:40:00+07:00') - number * hours * 3_600_000);
    return articleEntry(
      madeArticle({
        id: `bai-${number}`,
        datePublished: published.toISOString(),
        articleSection: 'thoi-su',
        ...fields,
      }),
    );
  });
}

const ids = (stories: readonly Story[] = []) => stories.map(({ id }) => id);
const section = { of: 'section', id: 'thoi-su' } as const;
const pagesOf = (entries: ArticleEntry[]) =>
  storyLists(section, entries).map(({ pathname, make }) => ({ pathname, ...make() }));

describe('the pages of a section', () => {
  it('is one while it has twenty articles, all of them on it', () => {
    const [page, ...others] = pagesOf(madeEntries(20, 24));
    expect(others).toEqual([]);
    expect(page).toMatchObject({ pathname: '/chuyen-muc/thoi-su', count: 20 });
    expect(page?.months).toBeUndefined();
    expect(page?.groups.flatMap(({ stories }) => stories)).toHaveLength(20);
  });

  it('has the newest twenty, and months that hold every article once, from the twenty-first on', () => {
    const entries = madeEntries(45, 24);
    const [page, ...months] = pagesOf(entries);
    expect(page?.groups.map(({ label, stories }) => [label, stories.length])).toEqual([['Tháng 11/2026', 20]]);
    expect(page?.months).toEqual(['2026/11', '2026/10']);
    expect(months.map(({ pathname, count }) => [pathname, count])).toEqual([
      ['/chuyen-muc/thoi-su/2026/11', 28],
      ['/chuyen-muc/thoi-su/2026/10', 17],
    ]);
    expect(months.flatMap(({ groups }) => groups.flatMap(({ stories }) => ids(stories)))).toEqual(
      entries.map(({ story }) => story.id),
    );
    expect(months.map(({ months: earlier }) => earlier)).toEqual([['2026/10'], []]);
  });

  it('prints the time under a day, and the whole date under a month', () => {
    const [days] = pagesOf(madeEntries(3, 5));
    expect(days?.groups.map(({ label, stories }) => [label, stories.map(({ when }) => when)])).toEqual([
      ['Thứ Bảy, 28/11/2026', ['16:40', '11:40', '06:40']],
    ]);
    const [months] = pagesOf(madeEntries(9, 200));
    expect(months?.groups[1]).toMatchObject({ label: 'Tháng 10/2026' });
    expect(months?.groups[1]?.stories[0]?.when).toBe('26/10/2026');
  });
});

describe('what a new article of today changes', () => {
  const before = madeEntries(60, 24);
  const after = [
    articleEntry(madeArticle({ id: 'moi', datePublished: '2026-11-28T20:00:00+07:00', articleSection: 'thoi-su' })),
    ...before,
  ];
  const changed = (of: (entries: ArticleEntry[]) => { pathname: string }[]) => {
    const old = new Map(of(before).map((page) => [page.pathname, JSON.stringify(page)]));
    return of(after)
      .filter((page) => old.get(page.pathname) !== JSON.stringify(page))
      .map(({ pathname }) => pathname);
  };

  it('of a section is its page and this month', () => {
    expect(changed(pagesOf)).toEqual(['/chuyen-muc/thoi-su', '/chuyen-muc/thoi-su/2026/11']);
  });

  it('of the archive is this month', () => {
    const months = (entries: ArticleEntry[]) =>
      archivePages(entries).months.map(({ month, make }) => ({ pathname: month, page: make() }));
    expect(changed(months)).toEqual(['2026/11']);
  });

  it('of articles is the one that was the newest of its section', () => {
    const ends = (entries: ArticleEntry[]) => {
      const onward = onwardLinks({ entries, topics: topicsOf(entries), related: new Map() });
      return entries.map((entry) => ({ pathname: entry.story.id, end: onward(entry) }));
    };
    expect(changed(ends)).toEqual(['moi', 'bai-0']);
  });
});

describe('the archive', () => {
  const { archive, months } = archivePages(madeEntries(40, 24 * 20));
  const made = months.map(({ make }) => make());

  it('counts the articles of each month, newest first', () => {
    expect(archive.months[0]).toEqual({ month: '2026/11', count: 2 });
    expect(archive.months.reduce((sum, { count }) => sum + count, 0)).toBe(40);
  });

  it('has the days of a month with the name of each', () => {
    expect(made[0]?.days.map(({ day, label, stories }) => [day, label, stories.map(({ when }) => when)])).toEqual([
      [28, 'Thứ Bảy, 28/11', ['16:40']],
      [8, 'Chủ Nhật, 08/11', ['16:40']],
    ]);
  });

  it('leads to the months of the same year before it, and to the last one of the year before that', () => {
    const march = made.find(({ month }) => month === '2026/03');
    expect(march?.earlier).toEqual(['2026/02', '2026/01', '2025/12']);
    expect(made.at(-1)?.earlier).toEqual([]);
  });
});

describe('topics', () => {
  it('are keywords with two articles or more, by their slugs', () => {
    const [a, b, c] = [
      articleEntry(madeArticle({ id: 'a', keywords: ['Đồng Nai', 'Đồng Nai', 'một mình'] })),
      articleEntry(madeArticle({ id: 'b', keywords: ['Đồng Nai', '…'] })),
      articleEntry(madeArticle({ id: 'c', keywords: ['…'] })),
    ];
    const topics = topicsOf([a, b, c]);
    expect([...topics.values()].map(({ slug, name, entries }) => [slug, name, entries.length])).toEqual([
      ['dong-nai', 'Đồng Nai', 2],
    ]);
    const onward = onwardLinks({ entries: [a, b, c], topics, related: new Map() });
    expect(onward(a)).toEqual({ topics: [{ slug: 'dong-nai', name: 'Đồng Nai' }] });
    expect(onward(c)).toBeUndefined();
  });
});

describe('related articles', () => {
  const [a, b, c, d, e] = madeEntries(5, 24, { articleSection: undefined }) as [
    ArticleEntry,
    ArticleEntry,
    ArticleEntry,
    ArticleEntry,
    ArticleEntry,
  ];
  const relatedOf = (byHand: string[], computed: string[]) => {
    const onward = onwardLinks({
      entries: [a, b, c, d, e],
      topics: new Map(),
      related: new Map([['bai-0', computed]]),
    });
    return ids(onward({ ...a, relatedLink: byHand })?.related);
  };

  it.each([
    ['three computed ones at most', [], ['bai-1', 'bai-2', 'bai-3', 'bai-4'], ['bai-1', 'bai-2', 'bai-3']],
    [
      'those set by hand first, filled up to three',
      ['bai-4'],
      ['bai-1', 'bai-2', 'bai-3'],
      ['bai-4', 'bai-1', 'bai-2'],
    ],
    ['none twice', ['bai-1'], ['bai-1', 'bai-2', 'bai-3'], ['bai-1', 'bai-2', 'bai-3']],
  ])('%s', (_, byHand, computed, expected) => {
    expect(relatedOf(byHand, computed)).toEqual(expected);
  });
});
