// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { feedLinks, searchLink, webSiteData } from '../../../src/build/feeds/headLinks.ts';
import { openSearchFile } from '../../../src/build/feeds/openSearchFile.ts';
import { robotsFile } from '../../../src/build/feeds/robotsFile.ts';

const site = { name: 'Bản "Tin" <b>', language: 'vi', origin: 'https://bantin.example' };
const words = { searchDescription: (name: string) => `Tìm bài trên ${name}` };

/** The links of a head as a browser reads them. */
function linksIn(html: string) {
  const { head } = new DOMParser().parseFromString(`<head>${html}</head>`, 'text/html');
  return Array.from(head.querySelectorAll('link'), ({ rel, type, title, attributes }) => ({
    rel,
    type,
    title,
    href: attributes.getNamedItem('href')?.value,
  }));
}

it('leads from every page to the feeds of the paper, and from a section to its own first', () => {
  const paper = [
    { rel: 'alternate', type: 'application/atom+xml', title: `${site.name} (Atom)`, href: '/feed.xml' },
    { rel: 'alternate', type: 'application/rss+xml', title: `${site.name} (RSS)`, href: '/rss.xml' },
    { rel: 'alternate', type: 'application/feed+json', title: `${site.name} (JSON)`, href: '/feed.json' },
  ];
  expect(linksIn(feedLinks(site))).toEqual(paper);
  const ofSection = linksIn(feedLinks(site, { id: 'thoi-su', name: 'Thời sự' }));
  expect(ofSection).toHaveLength(6);
  expect(ofSection.slice(3)).toEqual(paper);
  expect(ofSection[0]).toEqual({
    rel: 'alternate',
    type: 'application/atom+xml',
    title: `Thời sự – ${site.name} (Atom)`,
    href: '/chuyen-muc/thoi-su/feed.xml',
  });
});

it('tells browsers how the site is searched', () => {
  expect(linksIn(searchLink(site))).toEqual([
    { rel: 'search', type: 'application/opensearchdescription+xml', title: site.name, href: '/opensearch.xml' },
  ]);
  const { path, content } = openSearchFile(site, words);
  expect(path).toBe('/opensearch.xml');
  const description = new DOMParser().parseFromString(content, 'application/xml');
  const text = (name: string) => description.querySelector(name)?.textContent;
  expect(description.documentElement.namespaceURI).toBe('http://a9.com/-/spec/opensearch/1.1/');
  expect(text('ShortName')).toBe(site.name);
  expect(text('Description')).toBe(`Tìm bài trên ${site.name}`);
  expect(text('Language')).toBe('vi');
  expect(text('Image')).toBe('https://bantin.example/icon.svg');
  expect(description.querySelector('Url[type="text/html"]')?.getAttribute('template')).toBe(
    'https://bantin.example/tim?q={searchTerms}',
  );
  expect(description.querySelector('Url[rel="self"]')?.getAttribute('template')).toBe(
    'https://bantin.example/opensearch.xml',
  );
});

it('cuts a long name to the sixteen characters that OpenSearch allows, at a word where it can', () => {
  const shortName = (name: string) =>
    /<ShortName>(.*)<\/ShortName>/u.exec(openSearchFile({ ...site, name }, words).content)?.[1];
  expect(shortName('Thời báo Kinh tế Sài Gòn')).toBe('Thời báo Kinh tế');
  expect(shortName('Thời báo Kinh doanh')).toBe('Thời báo Kinh');
  expect(shortName('Llanfairpwllgwyngyll')).toBe('Llanfairpwllgwyn');
});

it('says to search engines that the site has a search', () => {
  expect(webSiteData(site)).toMatchObject({
    '@type': 'WebSite',
    name: site.name,
    url: 'https://bantin.example/',
    potentialAction: {
      '@type': 'SearchAction',
      target: { urlTemplate: 'https://bantin.example/tim?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  });
});

it('leads robots to the sitemaps', () => {
  expect(robotsFile(site)).toEqual({
    path: '/robots.txt',
    content:
      'User-agent: *\nAllow: /\n\nSitemap: https://bantin.example/sitemap.xml\nSitemap: https://bantin.example/sitemap-news.xml\n',
  });
});
