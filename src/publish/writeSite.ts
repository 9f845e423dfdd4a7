import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataAddress } from '../app/pageData.ts';
import type { PageHtml } from '../prerender.tsx';
import { type Budget, htmlBudget } from './budgets.ts';
import { pageDocument, policyAndStyle } from './document.ts';
import type { Publisher } from './metadata.ts';
import type { SitePage } from './pages.ts';

interface SiteParts {
  /** Absolute path of the folder to write to. */
  outDir: string;
  /** index.html as the bundler left it. */
  shell: string;
  css: string;
  site: Publisher;
  render: (pathname: string, page: SitePage['page']) => Promise<PageHtml>;
}

/** Of how many pages the weight is measured at most: compressing takes ten times as long as rendering. */
const measured = 12;

/**
 * Writes each page as a flat `x.html`, which every static host serves at `/x`, with its data beside it.
 *
 * @returns the weight of the first pages
 */
export async function writeSite(pages: readonly SitePage[], parts: SiteParts): Promise<Budget[]> {
  const headExtra = policyAndStyle(parts.css);
  const budgets: Budget[] = [];
  for (const { pathname, page } of pages) {
    const html = await parts.render(pathname, page);
    const document = pageDocument(parts.shell, headExtra, page, html, parts.site);
    await write(join(parts.outDir, `${pathname === '/' ? '/index' : pathname}.html`), document);
    if (page.kind !== 'not-found') await write(join(parts.outDir, dataAddress(pathname)), JSON.stringify(page));
    if (budgets.length < measured) budgets.push(pageBudget(pathname, page, document, pages.length));
  }
  return budgets;
}

/** While there is one article, its page is the first article's and is counted whole. */
function pageBudget(pathname: string, page: SitePage['page'], document: string, pageCount: number): Budget {
  const isOnlyArticle = page.kind === 'article' && pageCount <= 3;
  return htmlBudget(`HTML ${pathname}`, document, isOnlyArticle ? '' : JSON.stringify(page));
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
