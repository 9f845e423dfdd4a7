// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { feedStyle, feedStylePath } from '../../../src/build/feeds/browserView.ts';
import { feedFiles } from '../../../src/build/feeds/feedFiles.ts';
import { addressOf, articleHtml, hostile, hostileText, pageArticle, site, words } from './madeFeed.ts';

const xhtml = 'http://www.w3.org/1999/xhtml';
const articles = [{ article: pageArticle({ datePublished: '2021-07-06T09:57:00+07:00' }) }, { article: hostile }];

/** The feeds of XML as a browser reads them, with their root and the part for browsers. */
async function opened() {
  const files = await feedFiles({ articles, site, words, articleHtml });
  return files.slice(0, 2).map(({ path, content }) => {
    const document = new DOMParser().parseFromString(content, 'application/xml');
    const parts = [...document.getElementsByTagNameNS(xhtml, 'div')];
    return { path, document, parts };
  });
}

it('says in a browser what this is, where it is, and which articles it has', async () => {
  for (const { path, document, parts } of await opened()) {
    const [view] = parts;
    expect(parts).toHaveLength(1);
    expect(view?.parentElement?.localName).toBe(path === '/rss.xml' ? 'channel' : 'feed');
    expect(view?.querySelector('h1')?.textContent).toBe(site.name);
    expect(view?.textContent).toContain(words.explanation(site.name));
    expect(view?.querySelector('code')?.textContent).toBe(`https://bantin.example${path}`);
    const links = Array.from(view?.querySelectorAll('a') ?? [], (link) => [
      link.getAttribute('href'),
      link.textContent,
    ]);
    expect(links).toEqual([
      ['https://bantin.example/', words.visit(site.name)],
      [addressOf('bai'), 'Tít bài'],
      [addressOf('xau'), hostileText],
    ]);
    expect(view?.querySelector('time')?.textContent).toBe(articles[0]?.article.published);
    expect(document.getElementsByTagNameNS(xhtml, 'script')).toHaveLength(0);
  }
});

it('has its style from a file of the site, which the policy allows, and none inline', async () => {
  for (const { document } of await opened()) {
    const [instruction] = [...document.childNodes].filter((node) => node.nodeType === Node.PROCESSING_INSTRUCTION_NODE);
    expect(instruction?.nodeName).toBe('xml-stylesheet');
    expect(instruction?.textContent).toBe(`type="text/css" href="${feedStylePath}"`);
    expect(document.querySelectorAll('[style], style')).toHaveLength(0);
  }
});

it('has the colours of the pages', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const own = `light-dark(${site.accentColor}, ${site.darkAccentColor})`;
  const colours = new Set(feedStyle(site).match(/light-dark\([^)]*\)/gu));
  expect(colours).toContain(own);
  for (const colour of colours) if (colour !== own) expect(tokens).toContain(colour);
});
