import { join } from 'node:path';
import { dataAddress } from '../app/pageData.ts';
import { versionOfPage } from '../offline/worker/rules.ts';
import type { PageHtml } from '../prerender.tsx';
import { type Budget, htmlBudget } from './budgets.ts';
import { pageDocument, policyAndStyle, takeEntry } from './document.ts';
import { fileWriter } from './fileWriter.ts';
import { headersFile, writeHeadersFile } from './headersFile.ts';
import { headScript } from './headScript.ts';
import { installLinks, manifest, manifestAddress } from './manifest.ts';
import type { Publisher } from './metadata.ts';
import { nginxConf, nginxFile } from './nginxConf.ts';
import type { SitePage } from './pages.ts';
import { securityHeaders } from './responseHeaders.ts';

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
  /** Gets the number of pages that are made. */
  onProgress: (count: number) => void;
  render: (pathname: string, page: SitePage['page']) => Promise<PageHtml>;
}

/** Of how many pages of a kind the weight is measured: compressing takes ten times as long as rendering. */
const measuredPages = 3;

/** After so many pages the progress is told. */
const told = 1_000;

/**
 * Writes each page as a flat `x.html`, which every static host serves at `/x`, with its data beside it; and what hosts
 * need to know to send the right headers.
 *
 * @returns the weight of the front page, the 404 page, the newest articles and the one that is counted whole
 */
export async function writeSite(pages: readonly SitePage[], parts: SiteParts): Promise<Budget[]> {
  const styles = [parts.styles.site, parts.styles.site + parts.styles.ownComments] as const;
  const [shell, entry] = takeEntry(parts.shell);
  const headFor = (style: string) => policyAndStyle(style, headScript, entry) + installLinks;
  const [head, ownHead] = [headFor(styles[0]), headFor(styles[1])];
  // The worker sees by it whether data and page belong together.
  const version = versionOfPage(parts.shell);
  const budgets: Budget[] = [];
  const { write, done } = fileWriter();
  await write(join(parts.outDir, manifestAddress), manifest(parts.site));
  const measured = { article: 0, front: 0, 'own-comments': 0, 'not-found': 0, offline: 0 };
  for (const [index, { pathname, page }] of pages.entries()) {
    const html = await parts.render(pathname, page);
    const document = pageDocument(shell, page.kind === 'own-comments' ? ownHead : head, page, html, parts.site);
    await write(join(parts.outDir, `${pathname === '/' ? '/index' : pathname}.html`), document);
    if (page.kind !== 'not-found' && page.kind !== 'offline')
      await write(join(parts.outDir, dataAddress(pathname)), JSON.stringify({ ...page, version }));
    if (index % told === told - 1) parts.onProgress(index + 1);
    const counted = page.kind === 'article' && page.article.id === parts.wholeBudgetFor;
    if (counted) budgets.push(htmlBudget(`HTML ${pathname}`, document));
    else if (measured[page.kind]++ < measuredPages)
      budgets.push(htmlBudget(`HTML ${pathname}, text not counted`, document, JSON.stringify(page)));
  }
  const headers = securityHeaders({ scripts: [headScript], styles }, parts.site.origin);
  const pathnames = pages.filter(({ page }) => page.kind !== 'not-found').map(({ pathname }) => pathname);
  await write(join(parts.outDir, headersFile), writeHeadersFile(headers, pathnames));
  await write(join(parts.outDir, nginxFile), nginxConf(headers));
  await done();
  return budgets;
}
