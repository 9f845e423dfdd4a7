// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArticles } from '../../src/publish/checkArticles.ts';
import { sitePages } from '../../src/publish/pages.ts';
import { fixtureArticle, madeArticle, seedArticle } from '../fixtures/readArticle.ts';

const file = (name: string) => ({
  file: name,
  text: readFileSync(join(import.meta.dirname, '../fixtures/articles', name), 'utf8'),
});

const addresses = (pages: ReturnType<typeof sitePages>) => pages.map(({ pathname, page }) => [pathname, page.kind]);

describe('a site with one article', () => {
  const article = seedArticle();
  const pages = sitePages([article]);

  it('shows it on the front page and at its own address', () => {
    expect(addresses(pages)).toEqual([
      ['/', 'article'],
      [`/bai-viet/${article.id}`, 'article'],
      ['/binh-luan', 'own-comments'],
      ['/404', 'not-found'],
    ]);
    expect(pages[0]?.page).toEqual(pages[1]?.page);
  });

  it('knows what a reader wants to know of it', () => {
    expect(pages[0]?.page).toEqual({
      kind: 'article',
      article,
      readingMinutes: 3,
      excerpt: expect.stringMatching(/^Chiều 04\/7\/2021, tại Hà Nội, Thượng tướng .{50,}…$/u),
      related: [],
    });
  });
});

describe('a site with two articles', () => {
  const { articles, faults } = checkArticles(
    [file('second-article.json'), file('every-block.json')],
    (path) => path === '/fixtures/anh.svg',
  );
  const pages = sitePages(articles);

  it('lists them on the front page, newest first, and gives each its address', () => {
    expect(faults).toEqual([]);
    expect(addresses(pages)).toEqual([
      ['/', 'front'],
      ['/bai-viet/every-block', 'article'],
      ['/bai-viet/second-article', 'article'],
      ['/binh-luan', 'own-comments'],
      ['/404', 'not-found'],
    ]);
    expect(pages[0]?.page).toStrictEqual({
      kind: 'front',
      articles: ['every-block', 'second-article'].map((id) => {
        const { inLanguage, headline, description, datePublished } = fixtureArticle(id);
        return { id, inLanguage, headline, description, datePublished };
      }),
    });
  });

  it('gives each article its related ones as a list shows them, not whole', () => {
    const page = pages[1]?.page;
    expect(page?.kind === 'article' && page.related).toEqual([
      {
        id: 'second-article',
        inLanguage: 'vi',
        headline: 'Cống Ba Lai đóng sớm mười ngày',
        description: 'Mặn tới sớm, tỉnh Bến Tre đóng cống để giữ nước ngọt cho hơn 40.000 hộ dân.',
        datePublished: '2024-02-26T18:05:00+07:00',
      },
    ]);
  });
});

describe('a site without an article', () => {
  it('has an empty front page and the page for what is not found', () => {
    expect(sitePages([])).toEqual([
      { pathname: '/', page: { kind: 'front', articles: [] } },
      { pathname: '/binh-luan', page: { kind: 'own-comments' } },
      { pathname: '/404', page: { kind: 'not-found' } },
    ]);
  });
});

describe('related articles', () => {
  const related = (...relatedLink: string[]) => {
    const [, first] = sitePages([madeArticle({ relatedLink }), madeArticle({ id: 'b' }), madeArticle({ id: 'c' })]);
    return first?.page.kind === 'article' ? first.page.related.map(({ id }) => id) : undefined;
  };

  it.each([
    ['stand in the order that the newsroom gave them', ['c', 'b'], ['c', 'b']],
    ['are left out where they are not on the site', ['c', 'mat'], ['c']],
    ['may be none', [], []],
  ])('%s', (_, given, expected) => {
    expect(related(...given)).toEqual(expected);
  });
});
