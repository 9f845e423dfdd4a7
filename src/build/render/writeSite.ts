import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWholeData, type PageData } from '../../app/pageData.ts';
import { textEndId, textId } from '../../ids.ts';
import { versionOfPage } from '../../offline/worker/rules.ts';
import { articleIdAt, articleImagePath, fileName, webAppManifestPath } from '../../paths.ts';
import * as site from '../../site.ts';
import { type Budget, htmlBudget } from '../bundle/budgets.ts';
import type { PageStyles } from '../bundle/pageStyles.ts';
import { headersFile, writeHeadersFile } from '../host/headersFile.ts';
import { nginxConf, nginxFile } from '../host/nginxConf.ts';
import { securityHeaders } from '../host/responseHeaders.ts';
import type { DrawArticle } from '../images/siteImages.ts';
import type { ThreadsFor } from '../threads/threads.ts';
import { buildBootScript } from './bootScript.ts';
import { extractEntryScript, laterStyleLink, policyAndStyle } from './document.ts';
import type { SiteWriter } from './incrementalWriter.ts';
import { sharePhoto } from './shareImage.ts';
import type { SitePage } from './sitePages.ts';
import { installLinks, webAppManifest } from './webAppManifest.ts';
import { filesOfPage, type PageTask, pageMaker } from './writePages.ts';
import { writeTasks } from './writeTasks.ts';

interface SiteParts {
  /** Absolute path of the folder to write to. */
  outDir: string;
  /** Writes the pages there. */
  files: SiteWriter;
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
  /** Called with the number of pages that stand so far. */
  onProgress: (count: number) => void;
  articleImage: DrawArticle;
  /** The address of the bundle of src/prerender.tsx. */
  prerender: string;
  threadsFor: ThreadsFor;
}

/** How many pages of a kind are measured: compressing takes ten times as long as rendering. */
const measuredPages = 3;

/** Pages between two progress messages. */
const progressInterval = 1_000;

/**
 * Writes each page as a flat `x.html`, which every static host serves at `/x`, with its data beside it; and what hosts
 * need to know to send the right headers.
 *
 * @returns the weight of the front page, the 404 page, the newest articles and the one that is counted whole
 */
export async function writeSite(pages: readonly SitePage[], parts: SiteParts): Promise<Budget[]> {
  const { outDir, files, styles, prerender } = parts;
  const [shell, entry] = extractEntryScript(parts.shell);
  const headScript = await buildBootScript();
  const heads = Object.fromEntries(
    Object.entries(styles).map(([kind, style]) => [
      kind,
      policyAndStyle(style.inline, headScript, entry) +
        (kind === 'search' ? parts.searchHead : '') +
        laterStyleLink(style.later) +
        installLinks,
    ]),
  );
  const pageParts = { outDir, prerender, shell, heads, version: versionOfPage(parts.shell) };
  const make = pageMaker(pageParts);
  const budgets: Promise<Budget>[] = [];
  const measured = new Map<SitePage['kind'], number>();

  const budgetOf = ({ pathname, kind }: SitePage, page: PageData, document: string, isCountedWhole: boolean) => {
    if (isCountedWhole || kind === 'front')
      return htmlBudget(`HTML ${pathname}`, kind === 'front' ? kind : 'html', document);
    const text = textOf(document) + (isWholeData(page) ? make.data(JSON.stringify(page)) : '');
    return htmlBudget(`HTML ${pathname}, text not counted`, 'html', document, text);
  };
  async function* tasks(): AsyncGenerator<PageTask> {
    for (const [index, sitePage] of pages.entries()) {
      const { pathname, kind } = sitePage;
      const id = articleIdAt(pathname);
      const isCountedWhole = id === parts.wholeBudgetFor;
      const count = measured.get(kind) ?? 0;
      measured.set(kind, count + 1);
      // Measured pages are rendered in every build, never skipped as unchanged.
      if (isCountedWhole || count < measuredPages) {
        const { page } = sitePage;
        budgets.push(budgetOf(sitePage, page, await make.html(pathname, page), isCountedWhole));
      }
      if (parts.articleImage && id !== undefined) await writeArticleImage(sitePage.page, parts.articleImage, files);
      const source = sitePage.source();
      const ofFiles = hash('sha256', parts.code + source.basis, 'base64url');
      const { html, data } = filesOfPage(sitePage);
      const isHtmlMissing = !files.stands(html, ofFiles);
      const isDataMissing = data !== undefined && !files.stands(data, ofFiles);
      if (isHtmlMissing || isDataMissing)
        yield { pathname, kind, hash: ofFiles, source: source.of, isHtmlMissing, isDataMissing };
      if ((index + 1) % progressInterval === 0) parts.onProgress(index + 1);
    }
  }
  await writeTasks(tasks(), pageParts, files, parts.threadsFor);
  const headers = securityHeaders(
    { scripts: [headScript], styles: [...new Set(pages.map(({ kind }) => styles[kind].inline))] },
    site.origin,
  );
  const pathnames = pages.filter(({ kind }) => kind !== 'not-found').map(({ pathname }) => pathname);
  writeFileSync(join(outDir, fileName(webAppManifestPath)), webAppManifest(site));
  writeFileSync(join(outDir, headersFile), writeHeadersFile(headers, pathnames));
  writeFileSync(join(outDir, nginxFile), nginxConf(headers));
  return Promise.all(budgets);
}

/** The image of an article that has no photo to be shared with. */
async function writeArticleImage(page: PageData, draw: NonNullable<DrawArticle>, files: SiteWriter) {
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
