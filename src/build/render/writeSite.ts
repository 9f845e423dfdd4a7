import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWholeData, type PageData } from '../../app/pageData.ts';
import { textEndId, textId } from '../../ids.ts';
import { versionOfPage } from '../../offline/worker/rules.ts';
import { articleIdAt, articleImagePath, dataPath, fileName, webAppManifestPath } from '../../paths.ts';
import type { PageHtml } from '../../prerender.tsx';
import * as site from '../../site.ts';
import { type Budget, htmlBudget } from '../bundle/budgets.ts';
import type { PageStyles } from '../bundle/pageStyles.ts';
import { headersFile, writeHeadersFile } from '../host/headersFile.ts';
import { nginxConf, nginxFile } from '../host/nginxConf.ts';
import { securityHeaders } from '../host/responseHeaders.ts';
import type { DrawArticle } from '../images/siteImages.ts';
import { buildBootScript } from './bootScript.ts';
import { extractEntryScript, laterStyleLink, pageDocument, policyAndStyle } from './document.ts';
import type { IncrementalWriter } from './incrementalWriter.ts';
import { sharePhoto } from './shareImage.ts';
import type { SitePage } from './sitePages.ts';
import { installLinks, webAppManifest } from './webAppManifest.ts';

interface SiteParts {
  /** Absolute path of the folder to write to. */
  outDir: string;
  /** Writes the pages there. */
  files: IncrementalWriter;
  /** The fingerprint of the code that renders pages, this shell and these styles included. */
  code: string;
  /** index.html as the bundler left it. */
  shell: string;
  /** The inline style sheets. Those of lazy parts load with their scripts. */
  styles: PageStyles;
  /** What the head of the search's page has besides: its scripts. */
  searchHead: string;
  /** The id of the article whose page is counted with its text. */
  wholeBudgetFor: string;
  /** Called with the number of pages written so far. */
  onProgress: (count: number) => void;
  articleImage: DrawArticle;
  render: (pathname: string, page: SitePage['page']) => Promise<PageHtml>;
}

/** How many pages of a kind are measured: compressing takes ten times as long as rendering. */
const measuredPages = 3;

/** Pages between two progress messages. */
const progressInterval = 1_000;

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
  const { outDir, files } = parts;
  const [shell, entry] = extractEntryScript(parts.shell);
  const headScript = await buildBootScript();
  const heads = new Map(
    Object.entries(parts.styles).map(([kind, style]) => [
      kind,
      policyAndStyle(style.inline, headScript, entry) +
        (kind === 'search' ? parts.searchHead : '') +
        laterStyleLink(style.later) +
        installLinks,
    ]),
  );
  // Tells the worker whether data and page belong to the same build.
  const version = versionOfPage(parts.shell);
  const budgets: Promise<Budget>[] = [];
  const measured = new Map<SitePage['kind'], number>();
  for (const [index, sitePage] of pages.entries()) {
    const { pathname, kind } = sitePage;
    let made: PageData | undefined;
    const page = () => {
      made ??= sitePage.page;
      return made;
    };
    const data = () => JSON.stringify({ ...page(), version });
    const make = async () => {
      const html = await parts.render(pathname, page());
      return pageDocument(shell, heads.get(kind) ?? '', page(), html, site);
    };
    const id = articleIdAt(pathname);
    const isCountedWhole = id === parts.wholeBudgetFor;
    // Measured pages are rendered in every build, never skipped as unchanged.
    const count = measured.get(kind) ?? 0;
    measured.set(kind, count + 1);
    const document = isCountedWhole || count < measuredPages ? await make() : undefined;
    if (document && (isCountedWhole || kind === 'front'))
      budgets.push(htmlBudget(`HTML ${pathname}`, kind === 'front' ? kind : 'html', document));
    else if (document)
      budgets.push(
        htmlBudget(
          `HTML ${pathname}, text not counted`,
          'html',
          document,
          textOf(document) + (isWholeData(page()) ? data() : ''),
        ),
      );
    const source = hash('sha256', parts.code + sitePage.source, 'base64url');
    await files.write(fileName(pathname, '.html'), source, () => document ?? make());
    if (kind !== 'not-found' && kind !== 'offline') await files.write(fileName(dataPath(pathname)), source, data);
    if (parts.articleImage && id !== undefined) await writeArticleImage(page(), parts.articleImage, files);
    if ((index + 1) % progressInterval === 0) parts.onProgress(index + 1);
  }
  const headers = securityHeaders(
    { scripts: [headScript], styles: [...new Set(pages.map(({ kind }) => parts.styles[kind].inline))] },
    site.origin,
  );
  const pathnames = pages.filter(({ kind }) => kind !== 'not-found').map(({ pathname }) => pathname);
  writeFileSync(join(outDir, fileName(webAppManifestPath)), webAppManifest(site));
  writeFileSync(join(outDir, headersFile), writeHeadersFile(headers, pathnames));
  writeFileSync(join(outDir, nginxFile), nginxConf(headers));
  return { written: files.done(), budgets: await Promise.all(budgets) };
}

/** The image of an article that has no photo to be shared with. */
async function writeArticleImage(page: PageData, draw: NonNullable<DrawArticle>, files: IncrementalWriter) {
  if (page.kind !== 'article' || sharePhoto(page.article)) return;
  const image = draw(page.article);
  await files.write(fileName(articleImagePath(page.article.id)), image.source, image.make);
}

/** The HTML of an article's text, whose length is free, or of a list. */
function textOf(document: string): string {
  const start = document.indexOf(`id="${textId}"`);
  return start < 0
    ? document.slice(document.indexOf('<main'), document.indexOf('</main>'))
    : document.slice(start, document.indexOf(`id="${textEndId}"`));
}
