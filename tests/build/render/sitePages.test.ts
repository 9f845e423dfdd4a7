import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArticles } from '../../../src/build/check/checkArticles.ts';
import { paperOf } from '../../../src/build/library/paper.ts';
import { sitePages } from '../../../src/build/render/sitePages.ts';
import { fixtureArticle, madeArticle, seedArticle } from '../../fixtures/readArticle.ts';

const file = (name: string) => ({
  file: name,
  text: readFileSync(join(import.meta.dirname, '../../fixtures/articles', name), 'utf8'),
});

const addresses = (pages: ReturnType<typeof sitePages>) => pages.map(({ pathname, page }) => [pathname, page.kind]);

describe('a site with one article', () => {
  const article = seedArticle();
  const pages = sitePages(paperOf([article]));

  it('shows it on the front page and at its own address', () => {
    expect(addresses(pages)).toEqual([
      ['/', 'article'],
      [`/bai-viet/${article.id}`, 'article'],
      ['/de-danh', 'saved'],
      ['/binh-luan', 'my-comments'],
      ['/404', 'not-found'],
      ['/ngoai-tuyen', 'offline'],
    ]);
    expect(pages[0]?.page).toEqual(pages[1]?.page);
  });

  it('knows what a reader wants to know of it', () => {
    expect(pages[0]?.page).toEqual({
      kind: 'article',
      article: {
        ...article,
        body: expect.any(Array),
        published: 'Thứ Hai, 05/07/2021 09:57',
        readingMinutes: 3,
        excerpt: expect.stringMatching(/^Chiều 04\/7\/2021, tại Hà Nội, Thượng tướng .{50,}…$/u),
      },
    });
  });
});

describe('a site with two articles', () => {
  const { articles, issues } = checkArticles(
    [file('second-article.json'), file('every-block.json')],
    (path) => path === '/fixtures/anh.svg',
  );
  const pages = sitePages(paperOf(articles));

  it('lists them on the front page, newest first, and gives each its address', () => {
    expect(issues).toEqual([]);
    expect(addresses(pages)).toEqual([
      ['/', 'front'],
      ['/moi-nhat', 'list'],
      ['/chuyen-muc/moi-truong', 'list'],
      ['/luu-tru', 'archive'],
      ['/luu-tru/2024/03', 'archive-month'],
      ['/luu-tru/2024/02', 'archive-month'],
      ['/bai-viet/every-block', 'article'],
      ['/bai-viet/second-article', 'article'],
      ['/tim', 'search'],
      ['/de-danh', 'saved'],
      ['/binh-luan', 'my-comments'],
      ['/404', 'not-found'],
      ['/ngoai-tuyen', 'offline'],
    ]);
    const front = pages[0]?.page.kind === 'front' ? pages[0].page.front : undefined;
    expect([front?.lead, ...(front?.seconds ?? [])].map((story) => story?.id)).toEqual([
      'every-block',
      'second-article',
    ]);
  });

  it('gives each article its related ones as links, not whole', () => {
    const page = pages.find(({ pathname }) => pathname === '/bai-viet/every-block')?.page;
    expect(page?.kind === 'article' && page.onward?.related).toEqual([
      {
        id: 'second-article',
        inLanguage: 'vi',
        headline: 'Cống Ba Lai đóng sớm mười ngày',
        datePublished: '2024-02-26T18:05:00+07:00',
        published: 'Thứ Hai, 26/02/2024 18:05',
        when: '26/02/2024',
        readingMinutes: expect.any(Number),
      },
    ]);
  });
});

describe('an article with chapters', () => {
  const pages = sitePages(paperOf([fixtureArticle('long-read'), fixtureArticle('every-block')]));
  const first = pages.find(({ pathname }) => pathname === '/bai-viet/long-read');
  const page = first?.page.kind === 'article' ? first.page : undefined;

  it('has its contents, whose lines lead to its headings', () => {
    expect(page?.article.contents).toEqual([
      { id: 'phan-1', title: 'Nước rút' },
      { id: 'cua-cong', title: 'Cửa cống' },
      { id: 'phan-3', title: 'Người giữ vườn' },
      { id: 'phan-4', title: 'Mùa nước ngọt' },
    ]);
    const headings = page?.article.body.filter((block) => block.type === 'heading');
    expect(headings?.map(({ id }) => id)).toEqual(page?.article.contents?.map(({ id }) => id));
  });
});

describe('a site without an article', () => {
  it('has an empty front page and the page for what is not found', () => {
    expect(sitePages(paperOf([])).map(({ pathname, page }) => [pathname, page])).toEqual([
      ['/', { kind: 'front' }],
      ['/de-danh', { kind: 'saved' }],
      ['/binh-luan', { kind: 'my-comments' }],
      ['/404', { kind: 'not-found' }],
      ['/ngoai-tuyen', { kind: 'offline' }],
    ]);
  });
});

describe('related articles', () => {
  const related = (...relatedLink: string[]) => {
    const pages = sitePages(
      paperOf([madeArticle({ relatedLink }), madeArticle({ id: 'b' }), madeArticle({ id: 'c' })]),
    );
    const page = pages.find(({ pathname }) => pathname === '/bai-viet/bai')?.page;
    return page?.kind === 'article' ? page.onward?.related?.map(({ id }) => id) : undefined;
  };

  it.each([
    ['stand in the order that the newsroom gave them', ['c', 'b'], ['c', 'b']],
    ['are left out where they are not on the site', ['c', 'mat'], ['c']],
    ['may be none', [], undefined],
  ])('%s', (_, given, expected) => {
    expect(related(...given)).toEqual(expected);
  });
});
