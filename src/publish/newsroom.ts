import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { Article } from '../article/schema.ts';
import type { renderPage as RenderPage } from '../prerender.tsx';
import { budgetTable } from './budgets.ts';
import { bundleBudgets } from './bundle.ts';
import { className } from './className.ts';
import { compileAhead } from './compileAhead.ts';
import { devServer } from './devServer.ts';
import { licenceTexts, packagesOf, shippedPackages } from './licences.ts';
import type { Publisher } from './metadata.ts';
import { offlineWorker, workerEnvironment } from './offlineWorker.ts';
import { outFolder } from './outFolder.ts';
import { pageCode } from './pageCode.ts';
import { pageStyles } from './pageStyles.ts';
import { sitePages } from './pages.ts';
import { previewServer } from './previewServer.ts';
import { ArticleFaultsError, articleReader } from './readArticles.ts';
import { shakeRouter } from './shakeRouter.ts';
import { writeSite } from './writeSite.ts';

interface NewsroomOptions {
  /** Folder of the articles, from the project's root. */
  articles: string;
  /** The id of the article whose page must keep the budget with its text. */
  wholeBudgetFor: string;
}

/**
 * From articles to a site. A build checks the articles, bundles the pages' code for Node and then for the browser, and
 * writes each address as HTML with its own data; `vite dev` does the same for each request, `vite preview` serves the
 * result with its 404 page. Faulty articles stop all of them.
 */
export function newsroom({ articles, wholeBudgetFor }: NewsroomOptions): Plugin[] {
  let root = '';
  let serverDir = '';
  const out = outFolder();
  const { plugin: styling, stylesOfPages } = pageStyles();

  /** A build looks at the articles once, before all else. */
  let checked: Article[] = [];

  const build: Plugin = {
    name: 'newsroom',
    config: () => ({
      appType: 'mpa',
      css: { modules: { generateScopedName: className } },
      builder: {
        // One resolved config for all bundles: what one has made the next one needs.
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
            // All that a page begins with is one file. With a third part that loads later the bundler would begin to put
            // what all of them share into files of their own (rolldown issue 10731), which takes 0.5 kB more.
            rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'site', tags: ['$initial'] }] } } },
          },
        },
        ssr: { build: { copyPublicDir: false, emitAssets: false, rolldownOptions: { input: 'src/prerender.tsx' } } },
      },
    }),
    configEnvironment(name, _options, { mode }) {
      if (name !== 'ssr') return;
      return { build: { outDir: `node_modules/.cache/ban-tin/${mode}-${process.pid}`, emptyOutDir: true } };
    },
    configResolved(config) {
      root = config.root;
      serverDir = join(root, config.environments.ssr?.build.outDir ?? '');
      checked = stopOnFaults(articleReader(resolve(root, articles), config.publicDir));
    },
    async writeBundle({ dir: outDir = '' }, bundle) {
      if (this.environment.name !== 'client') return;
      const { logger } = this.environment.config;
      const styles = stylesOfPages();
      const weights = bundleBudgets(bundle);
      const { site, render } = await loadServer(join(serverDir, 'prerender.js'));
      const shell = (await readFile(join(outDir, 'index.html'), 'utf8')).replace(/\s*<link rel="stylesheet"[^>]*>/, '');
      const code = await pageCode(root, serverDir, { shell, styles });
      const all = sitePages(checked);
      const onProgress = (count: number) => logger.info(`${count} of ${all.length} pages made`);
      const parts = { outDir, files: out.files(), code, shell, styles, site, render, wholeBudgetFor, onProgress };
      const { budgets, written } = await writeSite(all, parts);
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const packages = packagesOf(chunks.flatMap(({ moduleIds }) => moduleIds));
      const unjustified = packages.filter((name) => !Object.hasOwn(shippedPackages, name));
      if (unjustified.length > 0)
        this.error(`In the scripts, and neither in the README nor in licences.ts: ${unjustified.join(', ')}.`);
      await writeFile(join(outDir, 'licences.txt'), await licenceTexts(root, packages));
      budgets.push(...(await weights));
      logger.info(`${all.length} pages; of their files ${written} written, the others stand\n${budgetTable(budgets)}`);
      await rm(serverDir, { recursive: true });
      if (this.environment.config.mode === 'production' && budgets.some(({ bytes, limit }) => bytes > limit))
        this.error('A budget is exceeded: see the lines marked TOO LARGE above. Make it smaller; do not raise it.');
    },
  };
  return [
    shakeRouter(),
    compileAhead(),
    styling,
    out.plugin,
    build,
    offlineWorker(() => sitePages(checked)),
    devServer(articles),
    previewServer(),
  ];
}

async function loadServer(file: string): Promise<{ site: Publisher; render: typeof RenderPage }> {
  const { publisher, renderPage } = await import(pathToFileURL(file).href);
  return { site: publisher, render: renderPage };
}

/** Faults are for the editor: the lines alone, without the stack of the tool that found them. */
function stopOnFaults<Result>(check: () => Result): Result {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof ArticleFaultsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
