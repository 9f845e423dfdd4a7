// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArticles } from '../../../src/build/check/checkArticles.ts';
import { sitePages } from '../../../src/build/render/sitePages.ts';
import { fixtureArticle, madeArticle, seedArticle } from '../../fixtures/readArticle.ts';

const file = (name: string) => ({
  file: name,
  text: readFileSync(join(import.meta.dirname, '../../fixtures/articles', name), 'utf8'),
});

const addresses = (pages: ReturnType<typeof sitePages>) => pages.map(({ pathname, page }) => [pathname, page.kind]);

describe('a site with one article', () => {
  const article = seedArticle();
  const pages = sitePages([article]);

  it('shows it on the front page and at its own address', () => {
    expect(addresses(pages)).toEqual([
      ['/', 'article'],
      [`/bai-viet/${article.id}`, 'article'],
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
  const pages = sitePages(articles);

  it('lists them on the front page, newest first, and gives each its address', () => {
    expect(issues).toEqual([]);
    expect(addresses(pages)).toEqual([
      ['/', 'front'],
      ['/bai-viet/every-block', 'article'],
      ['/bai-viet/second-article', 'article'],
      ['/binh-luan', 'my-comments'],
      ['/404', 'not-found'],
      ['/ngoai-tuyen', 'offline'],
    ]);
    expect(pages[0]?.page).toStrictEqual({
      kind: 'front',
      number: 1,
      pages: 1,
      articles: ['every-block', 'second-article'].map((id) => {
        const { inLanguage, headline, description, datePublished } = fixtureArticle(id);
        const published = { 'every-block': 'Thứ Sáu, 08/03/2024 06:30', 'second-article': 'Thứ Hai, 26/02/2024 18:05' }[
          id
        ];
        return { id, inLanguage, headline, description, datePublished, published };
      }),
    });
  });

  it('gives each article its related ones as links, not whole', () => {
    const page = pages[1]?.page;
    expect(page?.kind === 'article' && page.related).toEqual([
      { id: 'second-article', inLanguage: 'vi', headline: 'Cống Ba Lai đóng sớm mười ngày' },
    ]);
  });
});

describe('an article with chapters', () => {
  const [, first] = sitePages([fixtureArticle('long-read'), fixtureArticle('every-block')]);
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
    expect(sitePages([])).toEqual([
      { pathname: '/', page: { kind: 'front', number: 1, pages: 1, articles: [] } },
      { pathname: '/binh-luan', page: { kind: 'my-comments' } },
      { pathname: '/404', page: { kind: 'not-found' } },
      { pathname: '/ngoai-tuyen', page: { kind: 'offline' } },
    ]);
  });
});

describe('related articles', () => {
  const related = (...relatedLink: string[]) => {
    const [, first] = sitePages([madeArticle({ relatedLink }), madeArticle({ id: 'b' }), madeArticle({ id: 'c' })]);
    return first?.page.kind === 'article' ? first.page.related?.map(({ id }) => id) : undefined;
  };

  it.each([
    ['stand in the order that the newsroom gave them', ['c', 'b'], ['c', 'b']],
    ['are left out where they are not on the site', ['c', 'mat'], ['c']],
    ['may be none', [], undefined],
  ])('%s', (_, given, expected) => {
    expect(related(...given)).toEqual(expected);
  });
});

describe('a site with more articles than stand on one page of the list', () => {
  const articles = Array.from({ length: 45 }, (_, number) => madeArticle({ id: `bai-${number}` }));
  const fronts = sitePages(articles).filter(({ page }) => page.kind === 'front');

  it('has as many pages of it as it takes, each of them with what comes after the one before', () => {
    expect(fronts.map(({ pathname }) => pathname)).toEqual(['/', '/trang/2', '/trang/3']);
    const listed = fronts.map(({ page }) => (page.kind === 'front' ? page : undefined));
    expect(listed.map((page) => [page?.number, page?.pages])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(listed.map((page) => page?.articles.length)).toEqual([20, 20, 5]);
    expect(listed.flatMap((page) => page?.articles.map(({ id }) => id))).toEqual(articles.map(({ id }) => id));
  });
});
