import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { enhanceArticle } from '../../../src/build/enhance/enhanceArticle.ts';
import type { FeedArticle } from '../../../src/build/feeds/feed.ts';
import { feedFiles } from '../../../src/build/feeds/feedFiles.ts';
import { feedHtml } from '../../../src/build/feeds/feedHtml.ts';
import { fixtureArticle } from '../../fixtures/readArticle.ts';
import { addressOf, articleHtml, hostile, hostileText, pageArticle, site, words } from './madeFeed.ts';

const everyBlock = enhanceArticle(fixtureArticle('every-block'));
const articles: FeedArticle[] = [
  { article: pageArticle({ id: 'cu', datePublished: '2020-01-02T03:04:05Z' }), sectionId: 'thoi-su' },
  { article: everyBlock, sectionId: 'moi-truong' },
  { article: hostile },
];

async function filesOf(parts: Partial<Parameters<typeof feedFiles>[0]> = {}) {
  const files = await feedFiles({ articles, site, words, articleHtml, ...parts });
  const [atom = '', rss = '', json = ''] = files.map(({ content }) => content);
  return { paths: files.map(({ path }) => path), atom, rss, json };
}

/** What the three feeds say, each as a second reader reads it. */
async function readBack(parts: Partial<Parameters<typeof feedFiles>[0]> = {}) {
  const { atom, rss, json } = await filesOf(parts);
  return {
    atom: parseAtomFeed(atom),
    rss: parseRssFeed(rss),
    json: parseJsonFeed(json),
  };
}

async function idsOf(parts: Partial<Parameters<typeof feedFiles>[0]>) {
  const { atom, rss, json } = await readBack(parts);
  const ids = atom.entries?.map(({ id }) => id);
  expect(rss.items?.map(({ guid }) => guid?.value)).toEqual(ids);
  expect(json.items?.map(({ id }) => id)).toEqual(ids);
  return ids;
}

describe('what a second reader reads', () => {
  it('is every entry in all three formats: id, title, dates, categories and full text', async () => {
    const { atom, rss, json } = await readBack();
    const expected = await Promise.all(
      [everyBlock, hostile, articles[0]?.article ?? everyBlock].map(async (article) => {
        const lead = article.description
          ? `<p lang="vi" dir="ltr"><strong>${inText(article.description)}</strong></p>`
          : '';
        return {
          id: addressOf(article.id),
          title: article.headline,
          published: Date.parse(article.datePublished),
          updated: Date.parse(article.dateModified ?? article.datePublished),
          html: feedHtml(lead + (await articleHtml(article)), addressOf(article.id)),
          summary: article.description ?? article.excerpt,
          categories: [...(article.section ? [article.section] : []), ...(article.keywords ?? [])],
          authors: article.author?.map(({ name }) => name) ?? [site.publisher],
        };
      }),
    );
    expect(
      atom.entries?.map((entry) => ({
        id: entry.id,
        title: textOf(entry.title),
        published: Date.parse(String(entry.published)),
        updated: Date.parse(String(entry.updated)),
        html: textOf(entry.content),
        summary: textOf(entry.summary),
        categories: entry.categories?.map(({ term }) => term) ?? [],
        authors: entry.authors?.map(({ name }) => name),
      })),
    ).toEqual(expected);
    expect(
      rss.items?.map((item) => ({
        id: item.guid?.value,
        title: item.title,
        published: Date.parse(String(item.pubDate)),
        updated: Date.parse(String(item.atom?.updated)),
        html: item.content?.encoded,
        summary: item.description,
        categories: item.categories?.map(({ name }) => name) ?? [],
        authors: item.dc?.creators,
      })),
    ).toEqual(expected);
    expect(
      json.items?.map((item) => ({
        id: item.id,
        title: item.title,
        published: Date.parse(String(item.date_published)),
        updated: Date.parse(String(item.date_modified)),
        html: item.content_html,
        summary: item.summary,
        categories: item.tags ?? [],
        authors: item.authors?.map(({ name }) => name),
      })),
    ).toEqual(expected);
  });

  it('is the feed itself: title, language, page, own address', async () => {
    const { atom, rss, json } = await readBack({ section: { id: 'moi-truong', name: 'Môi trường' } });
    const title = 'Môi trường – Bản Tin';
    const page = 'https://bantin.example/chuyen-muc/moi-truong';
    expect(atom).toMatchObject({ id: page, xml: { lang: 'vi' } });
    expect(textOf(atom.title)).toBe(title);
    expect(atom.links).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rel: 'self', href: `${page}/feed.xml` }),
        expect.objectContaining({ rel: 'alternate', href: page }),
      ]),
    );
    expect(rss).toMatchObject({ title, link: page, language: 'vi', description: site.description });
    expect(rss.atom?.links).toEqual([expect.objectContaining({ rel: 'self', href: `${page}/rss.xml` })]);
    expect(json).toMatchObject({ title, home_page_url: page, feed_url: `${page}/feed.json`, language: 'vi' });
    expect(json.authors?.[0]?.name).toBe(site.publisher);
  });
});

/** A text as HTML within an element. */
function inText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A text construct of Atom, whichever way the reader gives it. */
function textOf(construct: unknown): unknown {
  return typeof construct === 'object' && construct && 'value' in construct ? construct.value : construct;
}

describe('ids', () => {
  it('outlast an edit, a change of section and a build', async () => {
    const before = await idsOf({});
    const edited = articles.map(({ article }) => ({
      article: { ...article, headline: 'Tít khác', dateModified: '2030-01-01T00:00:00Z', section: 'Mục khác' },
      sectionId: 'moi-truong',
    }));
    expect(new Set(await idsOf({ articles: edited }))).toEqual(new Set(before));
    expect(new Set(await idsOf({ articles: edited, section: { id: 'moi-truong', name: 'Tên khác' } }))).toEqual(
      new Set(before),
    );
  });

  it('are the permanent address, said to be one, and never there twice', async () => {
    expect(await idsOf({ articles: [...articles, ...articles] })).toEqual(['every-block', 'xau', 'cu'].map(addressOf));
    const { rss } = await filesOf();
    expect(rss.match(/<guid isPermaLink="true">/gu)).toHaveLength(3);
  });
});

describe('dates', () => {
  it('of the feed are those of its newest change, and two builds give the same bytes', async () => {
    const { atom, rss } = await filesOf();
    expect(atom).toMatch(/<subtitle>[^<]+<\/subtitle><updated>2024-03-08T17:45:00\+07:00<\/updated>/u);
    expect(rss).toContain('<lastBuildDate>Fri, 08 Mar 2024 10:45:00 GMT</lastBuildDate>');
    expect(await filesOf({ articles: articles.toReversed() })).toEqual(await filesOf());
  });

  it('have years of four digits in RSS', async () => {
    const { rss } = await filesOf();
    const dates = Array.from(rss.matchAll(/<(?:pubDate|lastBuildDate)>([^<]+)/gu), ([, date]) => date);
    expect(dates).toHaveLength(4);
    for (const date of dates) expect(date).toMatch(/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/u);
  });
});

describe('which articles', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({
    article: pageArticle({
      id: `b${index}`,
      datePublished: `2024-01-01T${String(index % 24).padStart(2, '0')}:00:00Z`,
    }),
    sectionId: index % 2 ? 'thoi-su' : 'moi-truong',
  }));

  it('the newest, by their instant and not by how it is written', async () => {
    expect(await idsOf({ articles: many, site: { ...site, feedLength: 3 } })).toEqual(
      ['b23', 'b22', 'b21'].map(addressOf),
    );
    const zones = [
      { article: pageArticle({ id: 'truoc', datePublished: '2024-01-02T01:00:00+07:00' }) },
      { article: pageArticle({ id: 'sau', datePublished: '2024-01-01T20:00:00Z' }) },
    ];
    expect(await idsOf({ articles: zones })).toEqual(['sau', 'truoc'].map(addressOf));
    const alike = ['b', 'a', 'c'].map((id) => ({ article: pageArticle({ id }) }));
    expect(await idsOf({ articles: alike })).toEqual(['a', 'b', 'c'].map(addressOf));
  });

  it('of a section its own, and none is well-formed too', async () => {
    const section = { id: 'thoi-su', name: 'Thời sự' };
    expect(await idsOf({ articles: many, section })).toHaveLength(15);
    const { atom, rss, json } = await filesOf({ articles: many, section: { id: 'trong', name: 'Trống' } });
    for (const xml of [atom, rss]) expect(problemsOf(xml)).toEqual([]);
    expect(atom).toContain('<updated>1970-01-01T00:00:00Z</updated>');
    expect(rss).not.toContain('lastBuildDate');
    expect(JSON.parse(json).items).toEqual([]);
  });
});

function problemsOf(xml: string): string[] {
  const problems: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => problems.push(message));
  parser.write(xml).close();
  return problems;
}

it('is well-formed, whatever characters a text has', async () => {
  const strange = { ...hostile, headline: `${hostileText}\u0000\u0008\u001F\uFFFE\uD800`, excerpt: ']]>\u000B' };
  const { atom, rss, json } = await filesOf({ articles: [{ article: strange }] });
  for (const xml of [atom, rss]) {
    expect(problemsOf(xml)).toEqual([]);
    expect(xml).not.toContain('CDATA[<');
  }
  for (const text of [atom, rss, ...stringsIn(JSON.parse(json))])
    expect(text).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cs}\uFFFE]/u);
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(stringsIn) : [];
}

it('says what is HTML, and what is text in the way that most readers of RSS show as text', async () => {
  const { atom, rss } = await filesOf({ articles: [{ article: pageArticle({ headline: '5 < 6 & <b>' }) }] });
  expect(atom).toContain('<title>5 &lt; 6 &amp; &lt;b&gt;</title>');
  expect(atom).toContain('<content type="html">&lt;div ');
  expect(rss).toContain('<title>5 &#x3C; 6 &#x26; &#x3C;b&gt;</title>');
});

it('names no address that is relative', async () => {
  const { atom, rss, json } = await filesOf();
  const said = [atom, rss, json]
    .join('')
    .replaceAll(/<\?xml-stylesheet[^>]+>/gu, '')
    .replaceAll('&quot;', '"');
  const addresses = Array.from(said.matchAll(/ (?:href|src)=\\?"([^"\\]*)/gu), ([, address]) => address);
  expect(addresses.length).toBeGreaterThan(40);
  for (const address of addresses) expect(address).toMatch(/^(?:https?:\/\/|mailto:)/u);
  expect(said).not.toContain('srcset');
});
