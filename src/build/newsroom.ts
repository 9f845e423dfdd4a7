import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import type { PageData } from '../app/pageData.ts';
import { fileName, licencesPath, searchIndexFolder, searchManifestPath } from '../paths.ts';
import type * as Prerender from '../prerender.tsx';
import * as site from '../site.ts';
import { accentStyle } from './bundle/accentStyle.ts';
import { budgetTable } from './bundle/budgets.ts';
import { bundleBudgets } from './bundle/chunks.ts';
import { className } from './bundle/className.ts';
import { compileHints } from './bundle/compileHints.ts';
import { licenceTexts, packagesOf, shippedPackages } from './bundle/licences.ts';
import { outDir } from './bundle/outDir.ts';
import { pageStyles } from './bundle/pageStyles.ts';
import { searchBudget, searchHead } from './bundle/searchScripts.ts';
import { shakeRouter } from './bundle/shakeRouter.ts';
import { IssuesError } from './check/issue.ts';
import { devServer } from './development/devServer.ts';
import { previewServer } from './development/previewServer.ts';
import { writeFeeds } from './feeds/writeFeeds.ts';
import { drawnImages } from './images/drawnImages.ts';
import { articleLibrary } from './library/articleLibrary.ts';
import { type ArticleRecords, articleRecords } from './library/articleRecords.ts';
import { isFile } from './library/checkFile.ts';
import { type Paper, paperOf } from './library/paper.ts';
import { listPaths } from './lists/listPaths.ts';
import { serviceWorker, workerEnvironment } from './offline/serviceWorker.ts';
import { type PhotoLibrary, photoLibrary } from './photos/photoLibrary.ts';
import { writePhotos } from './photos/writePhotos.ts';
import { progress } from './progress.ts';
import type { SiteWriter } from './render/incrementalWriter.ts';
import { readFingerprint, renderFingerprint } from './render/renderFingerprint.ts';
import { type SitePage, sitePages } from './render/sitePages.ts';
import { writeSite } from './render/writeSite.ts';
import { checkLanguage } from './settings/checkLanguage.ts';
import { checkSiteReferences } from './settings/checkSiteReferences.ts';
import { inlineSite } from './settings/inlineSite.ts';
import { messageKeys } from './settings/messageKeys.ts';
import { settingsFile } from './settings/readSite.ts';
import { siteLanguage } from './settings/siteLanguage.ts';
import { buildThreads } from './threads/buildThreads.ts';
import { inThreads } from './threads/threads.ts';

interface NewsroomOptions {
  /** Folder of the articles, from the project's root. */
  articles: string;
  /** Folder of the originals of their photos, from there too; in it each article has a folder with its id. */
  photos?: string;
  /** The id of the article whose page must keep the budget with its text. */
  wholeBudgetFor: string;
}

/**
 * From articles to a site. A build checks the articles, bundles the pages' code for Node and then for the browser, and
 * writes each address as HTML with its own data; `vite dev` does the same for each request, `vite preview` serves the
 * result with its 404 page. Articles with issues stop all of them.
 */
export function newsroom({ articles, photos = 'src/photos', wholeBudgetFor }: NewsroomOptions): Plugin[] {
  let root = '';
  let serverDir = '';
  let threads = buildThreads('');
  const out = outDir();
  const images = drawnImages();
  const { plugin: styling, stylesOfPages } = pageStyles();

  /** A build looks at the articles once, before all else. */
  let paper: Paper = paperOf([]);
  let records: ArticleRecords | undefined;
  /** A hash of the code and settings that what is read of articles follows from; and the file of the search's record. */
  let readCode = '';
  let searchRecord = '';
  let sitePagesOnce: SitePage[] | undefined;
  const pages = () => {
    sitePagesOnce ??= sitePages(paper);
    return sitePagesOnce;
  };
  let library: PhotoLibrary | undefined;

  /** Writes the search index in a thread of its own, while the bundler works. */
  let searched: Promise<void> | undefined;
  const search = async (outDir: string, files: SiteWriter) => {
    const thread = await threads.ofItsOwn(paper.articles.length);
    const before = files.before(fileName(searchIndexFolder), fileName(searchManifestPath));
    const articles = paper.articles.map(({ entry, source, text }) => ({ entry, source, text }));
    const job = { articles, outDir, before, code: readCode, record: searchRecord };
    const made = await inThreads(thread, 'search', job, async (run) => run());
    files.wrote(made.files, made.written);
  };

  const build: Plugin = {
    name: 'newsroom',
    config: () => ({
      appType: 'mpa',
      base: site.base,
      css: { modules: { generateScopedName: className } },
      builder: {
        // One resolved config for all environments: each needs what the one before has built.
        sharedConfigBuild: true,
        buildApp: async (builder) => {
          for (const name of ['ssr', 'client', workerEnvironment]) {
            const environment = builder.environments[name];
            if (environment) await builder.build(environment);
          }
        },
      },
      environments: {
        client: {
          build: {
            modulePreload: false,
            assetsInlineLimit: 0,
            // One initial chunk. From the third lazy part on, the bundler would split off shared modules (rolldown issue
            // 10731), which costs 0.5 kB.
            rolldownOptions: {
              // A setting or registry value stands in the chunk that uses it, and not in the first one for all: 0.2 kB less there.
              optimization: { inlineConst: { mode: 'all', pass: 1 } },
              // A part that needs a constant of theirs would wait for the first chunk, where they are.
              treeshake: {
                moduleSideEffects: [{ test: /\/src\/(?:ids|paths|site|storage)\.ts$/u, sideEffects: false }],
              },
              output: { codeSplitting: { groups: [{ name: 'site', tags: ['$initial'] }] } },
            },
          },
        },
        ssr: { build: { copyPublicDir: false, emitAssets: false, rolldownOptions: { input: 'src/prerender.tsx' } } },
      },
    }),
    configEnvironment(name, _options, { mode }) {
      if (name !== 'ssr') return;
      return { build: { outDir: `node_modules/.cache/ban-tin/${mode}-${process.pid}`, emptyOutDir: true } };
    },
    async configResolved(config) {
      root = config.root;
      serverDir = join(root, config.environments.ssr?.build.outDir ?? '');
      await exitOnIssues(() => checkLanguage(site.languageFolder, messageKeys));
      threads = buildThreads(`${serverDir}-threads`);
      library = photoLibrary(root, photos);
      const { publicDir } = config;
      const folder = resolve(root, articles);
      if (config.command === 'build') {
        const recordFile = (of: string, ending: string) =>
          join(config.cacheDir, `${of}-${hash('sha256', folder, 'hex').slice(0, 16)}.${ending}`);
        readCode = await readFingerprint(root, { ...site, front: [] });
        searchRecord = recordFile('search', 'json');
        records = articleRecords(recordFile('articles', 'ndjson'), readCode);
      }
      const folders = { articles: folder, publicDir, photos: library };
      const ofArticles = progress('articles checked');
      const work = {
        threadsFor: threads.threadsFor,
        onProgress: (count: number, of: number) => config.logger.info(ofArticles(count, of)),
      };
      paper = await exitOnIssues(articleLibrary(folders, records?.all, config.command === 'build' ? work : {}).read);
      const settings = settingsFile(process.env);
      // The dev server starts anew when they change: every module has them inlined.
      config.configFileDependencies.push(
        ...[settings, ...languageFiles(dirname(site.languageFolder))].map(normalizePath),
      );
      const names = new Set(paper.articles.map(({ entry }) => entry.story.id));
      await exitOnIssues(() =>
        checkSiteReferences(relative(process.cwd(), settings), readFileSync(settings, 'utf8'), {
          names,
          publicFileExists: (path) => isFile(join(publicDir, path)),
          listExists: (path) => listPaths(paper.articles.map(({ entry }) => entry)).has(path),
        }),
      );
    },
    configureServer() {
      Reflect.set(globalThis, devServerRuns, true);
    },
    renderStart({ dir = '' }) {
      if (this.environment.name !== 'client') return;
      searched = search(dir, out.files());
      // A failure is told where it is awaited.
      searched.catch(() => {});
    },
    async writeBundle({ dir: outDir = '' }, bundle) {
      if (this.environment.name !== 'client') return;
      const { logger } = this.environment.config;
      const styles = stylesOfPages();
      const weights = bundleBudgets(bundle);
      const prerender = pathToFileURL(join(serverDir, 'prerender.js')).href;
      const { renderText }: typeof Prerender = await import(prerender);
      const shell = (await readFile(join(outDir, 'index.html'), 'utf8')).replace(/\s*<link rel="stylesheet"[^>]*>/, '');
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const searching = searchHead(chunks);
      const code = await renderFingerprint(root, serverDir, { shell, styles, searching, site: { ...site, front: [] } });
      const all = pages();
      const ofPhotos = progress('photos made');
      const photoBudgets =
        library &&
        (await writePhotos(paper.photos, library, {
          outDir,
          files: out.files(),
          onProgress: (count, of) => logger.info(ofPhotos(count, of)),
        }));
      const ofPages = progress('pages made');
      const files = out.files();
      const [budgets] = await Promise.all([
        writeSite(all, {
          outDir,
          files,
          code,
          shell,
          styles,
          searchHead: searching,
          prerender,
          wholeBudgetFor,
          articleImage: await images.ofArticles(),
          threadsFor: threads.threadsFor,
          onProgress: (count) => logger.info(ofPages(count, all.length)),
        }),
        searched,
        writeFeeds(paper, {
          code,
          files,
          articleHtml: renderText,
          lists: all.filter(({ kind }) => listKinds.has(kind)).map(({ pathname }) => pathname),
          hasSearch: all.some(({ kind }) => kind === 'search'),
        }),
      ]);
      const written = files.done();
      const packages = packagesOf(chunks.flatMap(({ moduleIds }) => moduleIds));
      const unjustified = packages.filter((name) => !Object.hasOwn(shippedPackages, name));
      if (unjustified.length > 0)
        this.error(
          `In the scripts, and neither in docs/dependencies.md nor in licences.ts: ${unjustified.join(', ')}.`,
        );
      await writeFile(join(outDir, fileName(licencesPath)), await licenceTexts(root, packages));
      budgets.push(...(await weights), await searchBudget(chunks), ...(photoBudgets ?? []));
      logger.info(`${all.length} pages; of their files ${written} written, the others stand\n${budgetTable(budgets)}`);
      await records?.write();
      await rm(serverDir, { recursive: true });
      await threads.end();
      if (this.environment.config.mode === 'production' && budgets.some(({ bytes, limit }) => bytes > limit))
        this.error('A budget is exceeded: see the lines marked TOO LARGE above. Make it smaller; do not raise it.');
    },
  };
  return [
    // Unit tests run in Node, and evaluate the module itself.
    ...(process.env.VITEST ? [] : [inlineSite()]),
    siteLanguage(),
    accentStyle(),
    shakeRouter(),
    compileHints(),
    styling,
    out.plugin,
    images.plugin,
    build,
    serviceWorker(pages),
    devServer(articles, photos, images.ofArticles),
    previewServer(),
  ];
}

/** Pages that list articles, which sitemaps name apart. */
const listKinds: ReadonlySet<PageData['kind']> = new Set(['front', 'list', 'archive', 'archive-month']);

/** The JSON files of all languages, whose values the registries have. */
function languageFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));
}

/** Set on the global object where a dev server runs, whose restarts load this module anew. */
const devServerRuns = Symbol.for('newsroom: a dev server runs');

/**
 * Issues are for the editor: only their lines are printed, without a stack trace. A dev server that runs goes on as it was, and
 * prints them itself.
 */
async function exitOnIssues<Result>(check: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof IssuesError) || Reflect.has(globalThis, devServerRuns)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
