// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PageData } from '../../../src/app/pageData.ts';
import { paperOf } from '../../../src/build/library/paper.ts';
import { extractEntryScript, pageDocument, policyAndStyle } from '../../../src/build/render/document.ts';
import { sitePages } from '../../../src/build/render/sitePages.ts';
import { pageDataId } from '../../../src/ids.ts';
import { versionOfPage } from '../../../src/offline/worker/rules.ts';
import { renderPage } from '../../../src/prerender.tsx';
import * as site from '../../../src/site.ts';
import { madeArticle, seedArticle } from '../../fixtures/readArticle.ts';

const shell = readFileSync(join(import.meta.dirname, '../../../index.html'), 'utf8');

async function build(
  pathname: string,
  page: PageData | undefined,
  css = 'p{color:red}',
  script = 'void 0',
): Promise<Document> {
  if (!page) throw new Error(`no page at ${pathname}`);
  const html = await renderPage(pathname, page);
  const source = pageDocument(shell, policyAndStyle(css, script), page, html, site);
  return new DOMParser().parseFromString(source, 'text/html');
}

describe("an article's document", () => {
  const [front, own] = sitePages(paperOf([seedArticle()]));

  it.each([front, own])('says what it is, whichever address it is read at', async (given) => {
    const page = await build(given?.pathname ?? '', given?.page);
    const { id, headline } = seedArticle();
    expect(page.title).toBe(`${headline} – Bản Tin`);
    expect(page.querySelectorAll('title')).toHaveLength(1);
    const canonical = page.querySelectorAll('link[rel="canonical"]');
    expect(Array.from(canonical, (link) => link.getAttribute('href'))).toEqual([`${site.origin}/bai-viet/${id}`]);
    expect(page.querySelector('meta[name="description"]')?.getAttribute('content')).toMatch(/^Chiều 04\/7\/2021/u);
    expect(page.documentElement.lang).toBe('vi');
  });

  it('has the text in its HTML, and a place to go for both skip links', async () => {
    const page = await build('/', front?.page);
    expect(page.querySelector('#root h1')?.textContent).toBe(seedArticle().headline);
    expect(page.querySelector('#root main')?.textContent).toContain('Cùng dự có đại diện lãnh đạo');
    const links = page.querySelectorAll<HTMLAnchorElement>('#root nav:first-child a');
    expect(links).toHaveLength(2);
    for (const link of links) expect(page.querySelector(link.hash)).toBeTruthy();
  });

  it('has its own data, as hydration reads it', async () => {
    const page = await build('/', front?.page);
    expect(JSON.parse(page.getElementById(pageDataId)?.textContent ?? '')).toEqual(front?.page);
  });

  it('has every slot of the shell filled', async () => {
    const page = await build('/', front?.page);
    const comments = page.documentElement.outerHTML.match(/<!--page-[^>]*-->/gu);
    expect(comments).toBeNull();
  });
});

describe('hostile words in an article', () => {
  it.each([
    '<!--page-root-->',
    '<!--page-data-->',
    "$& $` $' $1 $$",
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</title>&amp;<b>',
    '<!--<script>',
  ])('%j stand in the page as words', async (words) => {
    const body = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: words }] }];
    const [, own] = sitePages(paperOf([madeArticle({ headline: words, description: words, body })]));
    const plain = sitePages(paperOf([madeArticle({ description: 'Sapô.' })]))[1];
    const page = await build('/bai-viet/bai', own?.page);
    expect(page.title).toBe(`${words} – Bản Tin`);
    expect(page.querySelector('h1')?.textContent).toBe(words);
    expect(page.querySelector('article > div > p')?.textContent).toBe(words);
    expect(JSON.parse(page.getElementById(pageDataId)?.textContent ?? '')).toEqual(own?.page);
    const names = (document: Document) => Array.from(document.querySelectorAll('*'), ({ localName }) => localName);
    expect(names(page)).toEqual(names(await build('/bai-viet/bai', plain?.page)));
  });
});

describe('policy and style', () => {
  const css = "/* Tiếng Việt $& */ p::before { content: '“'; }";

  const script = "document.title = 'Tiếng Việt $&'";
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  it('the policy stands first and lets in this script and style and no other', () => {
    const { head } = new DOMParser().parseFromString(`<head>${policyAndStyle(css, script)}</head>`, 'text/html');
    const [policy, referrer, early, style] = head.children;
    expect(referrer?.outerHTML).toBe('<meta name="referrer" content="same-origin">');
    expect(early?.textContent).toBe(script);
    expect(policy?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    expect(style?.textContent).toBe(css);
    expect(policy?.getAttribute('content')?.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'self'",
        `script-src 'self' ${hashOf(script)}`,
        `style-src 'self' ${hashOf(css)}`,
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
        'trusted-types sw',
      ]),
    );
    expect(policy?.getAttribute('content')).not.toContain('unsafe');
  });

  it('no other script in a document runs from its own text', async () => {
    const page = await build('/', sitePages(paperOf([seedArticle()]))[0]?.page, css, script);
    expect(page.querySelector('style')?.textContent).toBe(css);
    const scripts = Array.from(page.querySelectorAll('script:not([type*="json"])'), (element) => [
      element.getAttribute('src'),
      element.textContent,
    ]);
    expect(scripts).toHaveLength(2);
    expect(scripts).toEqual(
      expect.arrayContaining([
        [null, script],
        ['/src/main.tsx', ''],
      ]),
    );
  });
});

it('the page for what is not found leads home and claims no address', async () => {
  const page = await build('/404', { kind: 'not-found' });
  expect(page.title).toBe('Không tìm thấy trang – Bản Tin');
  expect(page.querySelector('link[rel="canonical"], meta[property="og:url"]')).toBeNull();
  expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  expect(page.querySelector('main a')?.getAttribute('href')).toBe('/');
});

describe("the site's script", () => {
  const built = shell.replace('/src/main.tsx', '/assets/index.js');

  it('stands before the style and after the policy, once', () => {
    const [rest, entry] = extractEntryScript(built);
    expect(rest).not.toContain('type="module"');
    const head = policyAndStyle('p{}', 'void 0', entry);
    expect(head).toMatch(
      /^<meta http-equiv="Content-Security-Policy".*<script type="module" src="\/assets\/index.js">.*<style>/u,
    );
  });

  it('is the version that the worker reads from the page', () => {
    const [rest, entry] = extractEntryScript(built);
    const page = rest.replace('<!--page-head-->', policyAndStyle('p{}', 'void 0', entry));
    expect(versionOfPage(page)).toBe('/assets/index.js');
  });
});
