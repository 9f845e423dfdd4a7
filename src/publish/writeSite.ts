import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dataAddress } from '../app/pageData.ts';
import type { PageHtml } from '../prerender.tsx';
import { earlyScript } from '../reading/options/earlyScript.ts';
import { type Budget, htmlBudget } from './budgets.ts';
import { pageDocument, policyAndStyle } from './document.ts';
import type { Publisher } from './metadata.ts';
import type { SitePage } from './pages.ts';

/** The style sheets that stand in the pages. Those of parts that load when asked for come with their scripts. */
export interface Styles {
  site: string;
  /** For the page of one's own comments, after the first. */
  ownComments: string;
}

interface SiteParts {
  /** Absolute path of the folder to write to. */
  outDir: string;
  /** index.html as the bundler left it. */
  shell: string;
  styles: Styles;
  site: Publisher;
  /** The id of the article whose page is counted with its text. */
  wholeBudgetFor: string;
  render: (pathname: string, page: SitePage['page']) => Promise<PageHtml>;
}

/** Of how many articles the weight is measured, besides the whole one: compressing takes ten times as long as rendering. */
const measuredArticles = 8;

/**
 * Writes each page as a flat `x.html`, which every static host serves at `/x`, with its data beside it.
 *
 * @returns the weight of the front page, the 404 page, the newest articles and the one that is counted whole
 */
export async function writeSite(pages: readonly SitePage[], parts: SiteParts): Promise<Budget[]> {
  const { styles } = parts;
  const head = policyAndStyle(styles.site, earlyScript);
  const ownHead = policyAndStyle(styles.site + styles.ownComments, earlyScript);
  const budgets: Budget[] = [];
  for (const [index, { pathname, page }] of pages.entries()) {
    const html = await parts.render(pathname, page);
    const document = pageDocument(parts.shell, page.kind === 'own-comments' ? ownHead : head, page, html, parts.site);
    await write(join(parts.outDir, `${pathname === '/' ? '/index' : pathname}.html`), document);
    if (page.kind !== 'not-found') await write(join(parts.outDir, dataAddress(pathname)), JSON.stringify(page));
    const counted = page.kind === 'article' && page.article.id === parts.wholeBudgetFor;
    if (counted) budgets.push(htmlBudget(`HTML ${pathname}`, document));
    else if (page.kind !== 'article' || index <= measuredArticles)
      budgets.push(htmlBudget(`HTML ${pathname}, text not counted`, document, JSON.stringify(page)));
  }
  return budgets;
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
