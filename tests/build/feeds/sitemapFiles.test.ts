import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { type SitemapArticle, sitemapFiles } from '../../../src/build/feeds/sitemapFiles.ts';
import type { Month } from '../../../src/paths.ts';
import { addressOf, hostileText } from './madeFeed.ts';

const site = { name: 'Bản Tin & bạn', origin: 'https://bantin.example' };
const lists = ['/', '/chuyen-muc/thoi-su', '/chu-de/x', '/luu-tru', '/'];

function made(id: string, datePublished: string, fields: Partial<SitemapArticle> = {}): SitemapArticle {
  const month = datePublished.slice(0, 7).replace('-', '/') as Month;
  return { id, headline: `Tít ${id}`, inLanguage: 'vi', datePublished, month, ...fields };
}

const some = [
  made('a', '2026-10-31T23:30:00+07:00'),
  made('b', '2026-11-01T00:30:00+07:00', { dateModified: '2026-11-20T08:00:00+07:00' }),
  made('c', '2026-11-09T10:00:00+07:00'),
];

const filesOf = (articles: readonly SitemapArticle[]) =>
  new Map(sitemapFiles({ articles, lists, site }).map(({ path, content }) => [path, content]));

/** The texts of elements of a name, and a fault of form as an error. */
function texts(xml: string | undefined, name: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('cdata', () => {
    throw new Error('CDATA');
  });
  parser.on('opentag', () => {
    text = '';
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('closetag', (tag) => {
    if (tag.name === name) found.push(text);
  });
  parser.write(xml ?? '').close();
  return found;
}

describe('the index and its files', () => {
  it('are of the months of the newsroom, wherever the date was written', () => {
    const files = filesOf([made('a', '2026-02-28T17:01:00Z', { month: '2026/03' })]);
    expect(texts(files.get('/sitemap-2026-03.xml'), 'loc')).toEqual([addressOf('a')]);
    expect(files.has('/sitemap-2026-02.xml')).toBe(false);
  });

  it('are cut by the month of publishing, with the lists in a file of their own', () => {
    const files = filesOf(some);
    expect([...files.keys()]).toEqual([
      '/sitemap.xml',
      '/sitemap-lists.xml',
      '/sitemap-2026-10.xml',
      '/sitemap-2026-11.xml',
      '/sitemap-news.xml',
    ]);
    expect(texts(files.get('/sitemap.xml'), 'loc')).toEqual(
      ['lists', '2026-10', '2026-11'].map((name) => `https://bantin.example/sitemap-${name}.xml`),
    );
    expect(texts(files.get('/sitemap-2026-11.xml'), 'loc')).toEqual(['b', 'c'].map(addressOf));
    expect(texts(files.get('/sitemap-lists.xml'), 'loc')).toEqual(
      lists.slice(0, 4).map((path) => `https://bantin.example${path}`),
    );
  });

  it('say when an article was changed last or else published, and never a time of their own', () => {
    const files = filesOf(some);
    expect(texts(files.get('/sitemap-2026-11.xml'), 'lastmod')).toEqual([
      '2026-11-20T08:00:00+07:00',
      '2026-11-09T10:00:00+07:00',
    ]);
    expect(texts(files.get('/sitemap.xml'), 'lastmod')).toEqual([
      '2026-10-31T23:30:00+07:00',
      '2026-11-20T08:00:00+07:00',
    ]);
    expect(texts(files.get('/sitemap-lists.xml'), 'lastmod')).toEqual([]);
  });

  it('change in one month, the index and the news when an article is published', () => {
    const before = filesOf(some);
    const after = filesOf([made('d', '2026-11-10T10:00:00+07:00'), ...some]);
    const changed = [...after].filter(([path, content]) => content !== before.get(path)).map(([path]) => path);
    // The month's newest change is still the edit of another article.
    expect(changed).toEqual(['/sitemap-2026-11.xml', '/sitemap-news.xml']);
    const later = filesOf([made('e', '2026-12-01T10:00:00+07:00'), ...some]);
    expect([...later].filter(([path, content]) => content !== before.get(path)).map(([path]) => path)).toEqual([
      '/sitemap.xml',
      '/sitemap-2026-12.xml',
      '/sitemap-news.xml',
    ]);
  });

  it('hold at most 50,000 addresses each at 120,000 in one month, and all of them once', () => {
    const many = Array.from({ length: 120_000 }, (_, index) =>
      made(`bai-${index}`, new Date(Date.UTC(2026, 10, 1) + index * 20_000).toISOString()),
    );
    const files = filesOf(many.toReversed());
    const names = ['', '-2', '-3'].map((part) => `/sitemap-2026-11${part}.xml`);
    const found = names.map((name) => texts(files.get(name), 'loc'));
    expect(found.map(({ length }) => length)).toEqual([50_000, 50_000, 20_000]);
    expect(new Set(found.flat()).size).toBe(120_000);
    for (const content of files.values()) expect(Buffer.byteLength(content)).toBeLessThan(50 * 1024 * 1024);
    const more = filesOf([made('moi', '2026-11-30T10:00:00Z'), ...many]);
    expect([...more].filter(([path, content]) => content !== files.get(path)).map(([path]) => path)).toEqual([
      '/sitemap.xml',
      '/sitemap-2026-11-3.xml',
      '/sitemap-news.xml',
    ]);
  });

  it('are the same in whichever order articles come', () => {
    expect(filesOf(some.toReversed())).toEqual(filesOf(some));
  });
});

describe('the news sitemap', () => {
  const news = (articles: readonly SitemapArticle[]) => filesOf(articles).get('/sitemap-news.xml');

  it('has the two days up to the newest article, however old that is', () => {
    const old = [
      made('xa', '2001-01-01T09:59:59+07:00'),
      made('vua', '2001-01-01T10:00:00+07:00'),
      made('moi', '2001-01-03T03:00:00Z'),
    ];
    expect(texts(news(old), 'loc')).toEqual(['moi', 'vua'].map(addressOf));
    expect(texts(news(old), 'news:publication_date')).toEqual(['2001-01-03T03:00:00Z', '2001-01-01T10:00:00+07:00']);
    expect(texts(news([]), 'loc')).toEqual([]);
  });

  it('names the paper, the language and the headline as they are', () => {
    const articles = [
      made('x', '2026-11-09T10:00:00Z', { headline: hostileText }),
      made('y', '2026-11-09T09:00:00Z', { inLanguage: 'en-GB' }),
      made('z', '2026-11-09T08:00:00Z', { inLanguage: 'zh-TW' }),
    ];
    expect(texts(news(articles), 'news:name')).toEqual([site.name, site.name, site.name]);
    expect(texts(news(articles), 'news:language')).toEqual(['vi', 'en', 'zh-tw']);
    expect(texts(news(articles), 'news:title')).toEqual([hostileText, 'Tít y', 'Tít z']);
  });

  it('has the newest thousand at most', () => {
    const many = Array.from({ length: 1_200 }, (_, index) =>
      made(`b${index}`, new Date(Date.UTC(2026, 10, 1) + index * 1_000).toISOString()),
    );
    const found = texts(news(many), 'loc');
    expect(found).toHaveLength(1_000);
    expect(found[0]).toBe(addressOf('b1199'));
  });
});
