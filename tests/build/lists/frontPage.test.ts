import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/schema/articleSchema.ts';
import { type ArticleEntry, articleEntry } from '../../../src/build/lists/articleEntry.ts';
import { frontPage } from '../../../src/build/lists/frontPage.ts';
import { madeArticle } from '../../fixtures/readArticle.ts';

const sections = ['thoi-su', 'moi-truong', 'phong-su'];

function entries(count: number, fields: (number: number) => Partial<Article> = () => ({})) {
  const all = Array.from({ length: count }, (_, number) => {
    const published = new Date(Date.parse('2026-11-28T16:40:00+07:00') - number * 3_600_000 * 5);
    return articleEntry(
      madeArticle({
        id: `bai-${number}`,
        datePublished: published.toISOString(),
        articleSection: sections[number % 3],
        ...fields(number),
      }),
    );
  });
  return all as [ArticleEntry, ...ArticleEntry[]];
}

const front = (of: [ArticleEntry, ...ArticleEntry[]], pinned: string[] = []) => frontPage(of, sections, pinned);

/** The ids of all headlines of a front page, place by place. */
function placed({ lead, seconds, latest, bands }: ReturnType<typeof front>) {
  return {
    lead: lead.id,
    seconds: seconds.map(({ id }) => id),
    latest: latest.map(({ id }) => id),
    bands: bands.map((band) => [band.lead, ...band.headlines].map(({ id }) => id)),
  };
}

describe('a paper of few articles', () => {
  it.each([1, 2, 3, 5])('of %i has all of them at the top', (count) => {
    const { lead, seconds, latest, bands } = placed(front(entries(count)));
    expect(lead).toBe('bai-0');
    expect(seconds).toHaveLength(count - 1);
    expect([latest, bands]).toEqual([[], []]);
  });

  it('begins with what the newsroom has pinned too', () => {
    const { lead, seconds } = placed(front(entries(5), ['bai-1', 'bai-4', 'bai-3']));
    expect([lead, ...seconds]).toEqual(['bai-1', 'bai-4', 'bai-3', 'bai-0', 'bai-2']);
  });
});

describe('a front page', () => {
  it('has the newest with a standfirst as its lead, two seconds and the ten newest of the others', () => {
    const { lead, seconds, latest } = placed(front(entries(30, (n) => (n >= 2 ? { description: 'Sapô' } : {}))));
    expect(lead).toBe('bai-2');
    expect(seconds).toEqual(['bai-0', 'bai-1']);
    expect(latest).toEqual(Array.from({ length: 10 }, (_, n) => `bai-${n + 3}`));
  });

  it('has a band for each section with two articles that are not at the top, in the order of the sections', () => {
    const { lead, seconds, bands } = placed(front(entries(30)));
    expect(bands).toHaveLength(3);
    const top = [lead, ...seconds];
    expect(bands.flat().some((id) => top.includes(id))).toBe(false);
    expect(bands.map(([id]) => id)).toEqual(['bai-3', 'bai-4', 'bai-5']);
    // The only other article of the third section is at the top.
    const few = front(entries(8, (n) => ({ articleSection: n === 0 || n === 7 ? 'phong-su' : 'thoi-su' })));
    expect(few.bands.map(({ section }) => section)).toEqual(['thoi-su']);
  });

  it('begins with what the newsroom has pinned, however old', () => {
    const { lead, seconds, latest } = placed(front(entries(30), ['bai-20', 'bai-9', 'bai-0', 'bai-8']));
    expect(lead).toBe('bai-20');
    expect(seconds).toEqual(['bai-9', 'bai-0', 'bai-8']);
    expect(latest[0]).toBe('bai-1');
  });

  it('has at most forty headlines, however many sections there are, each of them with two at least', () => {
    const many = Array.from({ length: 30 }, (_, n) => `muc-${n}`);
    const all = entries(300, (n) => ({ articleSection: many[n % 30] }));
    const { lead, seconds, latest, bands } = placed(frontPage(all, many, []));
    expect([lead, ...seconds, ...latest, ...bands.flat()].length).toBeLessThanOrEqual(40);
    expect(bands.every(({ length }) => length >= 2)).toBe(true);
    const twelve = placed(frontPage(all, many.slice(0, 12), []));
    expect(twelve.bands).toHaveLength(12);
  });

  it('prints times on the day of the edition, days in its year, and whole dates of others', () => {
    const old = articleEntry(madeArticle({ id: 'cu', datePublished: '2021-07-05T09:57:00+07:00' }));
    const [newest, second, ...rest] = entries(7);
    const page = front([newest, second as ArticleEntry, old, ...rest] as [ArticleEntry, ...ArticleEntry[]], [
      'bai-0',
      'bai-6',
      'cu',
    ]);
    expect([page.day, page.time, page.dateTime]).toEqual(['Thứ Bảy, 28/11/2026', '16:40', newest.story.datePublished]);
    expect([page.lead, ...page.seconds].map(({ when }) => when)).toEqual(['16:40', '27/11', '05/07/2021']);
  });
});
