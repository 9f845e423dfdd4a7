import { feedExplanation, feedVisit, origin } from '../../../src/site.ts';
import { expect, test } from '../support/consoleGuard.ts';
import { sites } from '../support/sites.ts';

test.use({ baseURL: sites.fixtures });

for (const [path, name, leadsTo] of [
  ['/feed.xml', 'Bản Tin', '/'],
  ['/rss.xml', 'Bản Tin', '/'],
  ['/chuyen-muc/moi-truong/feed.xml', 'Môi trường – Bản Tin', '/chuyen-muc/moi-truong'],
] as const)
  test(`${path}, opened in a browser, says what it is, in the look of the paper, and leads to its articles`, async ({
    page,
  }) => {
    const response = await page.goto(path);
    expect(response?.headers()['content-type']).toMatch(/^(?:application|text)\/xml/);
    // A document of XML has neither roles nor a body for the test to go by.
    const seen = await page.evaluate(() =>
      Array.from(document.querySelectorAll('*'))
        .filter((element) => element.childElementCount === 0 && element.getClientRects().length > 0)
        .map((element) => ({ text: element.textContent, href: element.getAttribute('href') })),
    );
    const texts = seen.map(({ text }) => text);
    expect(texts).toContain(feedExplanation.replaceAll('{name}', name));
    expect(texts).toContain('Nước mặn vào sâu 60 km, đồng bằng giữ từng giọt nước ngọt');
    // What is for readers alone, such as the full text as HTML in its marks, the style sheet leaves out.
    expect(texts.filter((text) => text?.includes('<'))).toEqual([]);
    const visit = seen.find(({ text }) => text === feedVisit.replaceAll('{name}', name));
    expect(visit?.href).toBe(origin + leadsTo);
  });

test('the JSON feed is JSON, of the same articles', async ({ request }) => {
  const response = await request.get(`${sites.fixtures}/feed.json`);
  expect(response.headers()['content-type']).toMatch(/^application\/json/);
  const { version, items } = await response.json();
  expect(version).toBe('https://jsonfeed.org/version/1.1');
  expect(items.map(({ title }: { title: string }) => title)).toContain('Cống Ba Lai đóng sớm mười ngày');
});

test('every page leads to the feeds and to the search, a section to its own feeds too', async ({ request }) => {
  const head = async (path: string) =>
    (await (await request.get(sites.fixtures + path)).text()).split('<body>')[0] ?? '';
  for (const path of ['/', '/bai-viet/every-block', '/luu-tru']) {
    const html = await head(path);
    for (const file of ['/feed.xml', '/rss.xml', '/feed.json', '/opensearch.xml'])
      expect(html, path).toContain(`href="${file}"`);
    expect(html).not.toContain('/chuyen-muc/moi-truong/feed.xml');
  }
  expect(await head('/chuyen-muc/moi-truong')).toContain('href="/chuyen-muc/moi-truong/feed.xml"');
});

test('sitemaps name every page that is to be found, and robots are told of them', async ({ request }) => {
  const text = async (path: string) => (await request.get(path.startsWith('/') ? sites.fixtures + path : path)).text();
  const places = (xml: string) =>
    Array.from(xml.matchAll(/<loc>([^<]+)<\/loc>/gu), ([, place = '']) => new URL(place).pathname);
  const robots = await text('/robots.txt');
  expect(robots).toContain('/sitemap.xml');
  const all: string[] = [];
  for (const file of places(await text('/sitemap.xml'))) all.push(...places(await text(file)));
  for (const path of [
    '/',
    '/moi-nhat',
    '/luu-tru',
    '/luu-tru/2024/03',
    '/chuyen-muc/moi-truong',
    '/bai-viet/every-block',
  ])
    expect(all).toContain(path);
  for (const path of new Set(all)) expect((await request.get(sites.fixtures + path)).status(), path).toBe(200);
  expect(places(await text('/sitemap-news.xml'))).toContain('/bai-viet/every-block');
});
