import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataAddress } from '../app/pageData.ts';
import { textEndId, textId } from '../article/addresses.ts';
import { versionOfPage } from '../offline/worker/rules.ts';
import type { PageHtml } from '../prerender.tsx';
import { type Budget, htmlBudget } from './budgets.ts';
import { pageDocument, policyAndStyle, takeEntry } from './document.ts';
import { headersFile, writeHeadersFile } from './headersFile.ts';
import { buildHeadScript } from './headScript.ts';
import { installLinks, manifest, manifestAddress } from './manifest.ts';
import type { Publisher } from './metadata.ts';
import { nginxConf, nginxFile } from './nginxConf.ts';
import type { PageFiles } from './pageFiles.ts';
import type { PageStyles } from './pageStyles.ts';
import type { SitePage } from './pages.ts';
import { securityHeaders } from './responseHeaders.ts';

interface SiteParts {
  /** Absolute path of the folder to write to. */
  outDir: string;
  /** Writes the pages there. */
  files: PageFiles;
  /** A hash of what pages are made with besides their data, this shell and these styles included. */
  code: string;
  /** index.html as the bundler left it. */
  shell: string;
  /** The style sheets that stand in the pages. Those of parts that load when asked for come with their scripts. */
  styles: PageStyles;
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
 * @returns the weight of the front page, the 404 page, the newest articles and the one that is counted whole; and how many
 *   files of pages had to be written, all others standing as they are to be
 */
export async function writeSite(
  pages: readonly SitePage[],
  parts: SiteParts,
): Promise<{ budgets: Budget[]; written: number }> {
  const { outDir, site, files } = parts;
  const [shell, entry] = takeEntry(parts.shell);
  const headScript = await buildHeadScript();
  const heads = new Map(
    Object.entries(parts.styles).map(([kind, style]) => [
      kind,
      policyAndStyle(style, headScript, entry) + installLinks,
    ]),
  );
  // The worker sees by it whether data and page belong together.
  const version = versionOfPage(parts.shell);
  const budgets: Promise<Budget>[] = [];
  const measured = { article: 0, front: 0, 'own-comments': 0, 'not-found': 0, offline: 0 };
  for (const [index, { pathname, page }] of pages.entries()) {
    const data = JSON.stringify({ ...page, version });
    const make = async () => {
      const html = await parts.render(pathname, page);
      return pageDocument(shell, heads.get(page.kind) ?? '', page, html, site);
    };
    const whole = page.kind === 'article' && page.article.id === parts.wholeBudgetFor;
    // A page that is measured is made in each build: what it weighs is never taken from anywhere else.
    const document = whole || measured[page.kind]++ < measuredPages ? await make() : undefined;
    if (document && whole) budgets.push(htmlBudget(`HTML ${pathname}`, document));
    else if (document)
      budgets.push(htmlBudget(`HTML ${pathname}, text not counted`, document, textOf(document) + data));
    const source = hash('sha256', parts.code + data, 'base64url');
    await files.write(`${pathname === '/' ? '/index' : pathname}.html`, source, () => document ?? make());
    if (page.kind !== 'not-found' && page.kind !== 'offline')
      await files.write(dataAddress(pathname), source, () => data);
    if (index % told === told - 1) parts.onProgress(index + 1);
  }
  const headers = securityHeaders(
    { scripts: [headScript], styles: [...new Set(Object.values(parts.styles))] },
    site.origin,
  );
  const pathnames = pages.filter(({ page }) => page.kind !== 'not-found').map(({ pathname }) => pathname);
  writeFileSync(join(outDir, manifestAddress), manifest(site));
  writeFileSync(join(outDir, headersFile), writeHeadersFile(headers, pathnames));
  writeFileSync(join(outDir, nginxFile), nginxConf(headers));
  return { written: files.done(), budgets: await Promise.all(budgets) };
}

/** The HTML of an article's text, which may be as long as its writer likes; nothing on other pages. */
function textOf(document: string): string {
  return document.slice(document.indexOf(`id="${textId}"`), document.indexOf(`id="${textEndId}"`));
}
