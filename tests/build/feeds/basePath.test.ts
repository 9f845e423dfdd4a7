import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it('has every address under the base path of a site that lies below one', async () => {
  vi.stubEnv('SITE_URL', 'https://x.example/ban-tin/');
  vi.resetModules();
  const settings = await import('../../../src/site.ts');
  const { feedFiles } = await import('../../../src/build/feeds/feedFiles.ts');
  const { sitemapFiles } = await import('../../../src/build/feeds/sitemapFiles.ts');
  const { feedLinks, searchLink, webSiteData } = await import('../../../src/build/feeds/headLinks.ts');
  const { openSearchFile } = await import('../../../src/build/feeds/openSearchFile.ts');
  const { pageArticle, words, articleHtml } = await import('./madeFeed.ts');
  const article = pageArticle();
  const files = [
    ...(await feedFiles({ articles: [{ article }], site: settings, words, articleHtml })),
    ...sitemapFiles({ articles: [{ ...article, month: '2026/11' }], lists: ['/ban-tin/'], site: settings }),
    openSearchFile(settings, { searchDescription: (name) => name }),
  ];
  for (const { path } of files) expect(path).toMatch(/^\/ban-tin\//u);
  const said = files.map(({ content }) => content).join('') + JSON.stringify(webSiteData(settings));
  expect(said).toContain('<guid isPermaLink="true">https://x.example/ban-tin/bai-viet/bai</guid>');
  const addresses = said.match(/https:\/\/x\.example[^<"]*/gu) ?? [];
  expect(addresses.length).toBeGreaterThan(30);
  for (const address of addresses) expect(address).toMatch(/^https:\/\/x\.example\/ban-tin\//u);
  const hrefs = `${said}${feedLinks(settings)}${searchLink(settings)}`.matchAll(/ href="(\/[^"]*)"/gu);
  for (const [, href] of hrefs) expect(href).toMatch(/^\/ban-tin\//u);
});
