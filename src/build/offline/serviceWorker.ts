import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Build, FileHashes } from '../../offline/worker/build.ts';
import { assetsFolder, fileName, newestPath, workerPath } from '../../paths.ts';
import { budgetTable, scriptBudget } from '../bundle/budgets.ts';
import type { SitePage } from '../render/sitePages.ts';
import { newestPages, workerBuild } from './workerBuild.ts';

/** The environment that builds the worker, after the client, whose files it precaches. */
export const workerEnvironment = 'worker';

/** What subresource integrity hashes begin with. */
const algorithm = 'sha256-';

const moduleName = 'virtual:build';

/** Builds the service worker and its list of the newest pages. Not in development. */
export function serviceWorker(pages: () => readonly SitePage[]): Plugin {
  let built: Build | undefined;
  return {
    name: 'newsroom-offline',
    apply: 'build',
    config: () => ({
      environments: {
        [workerEnvironment]: {
          consumer: 'client',
          build: {
            copyPublicDir: false,
            emptyOutDir: false,
            modulePreload: false,
            rolldownOptions: {
              input: 'src/offline/worker/worker.ts',
              output: { format: 'iife', entryFileNames: fileName(workerPath).slice(1) },
            },
          },
        },
      },
    }),
    resolveId: {
      filter: { id: new RegExp(`^${moduleName}$`) },
      handler: () => `\0${moduleName}`,
    },
    load: {
      filter: { id: new RegExp(`^\0${moduleName}$`) },
      handler() {
        if (!built) throw new Error('The worker is built after what it caches.');
        return manifestModule(built);
      },
    },
    async writeBundle({ dir: outDir = '' }, bundle) {
      const { name, config } = this.environment;
      if (name === 'client') {
        const all = pages();
        built = workerBuild(bundle, all);
        await writeFile(join(outDir, fileName(newestPath)), JSON.stringify(newestPages(all)));
      }
      if (name !== workerEnvironment) return;
      const scripts = Object.values(bundle).filter((file) => file.type === 'chunk');
      const budget = await scriptBudget(
        workerEnvironment,
        'worker',
        scripts.map(({ code }) => code),
      );
      config.logger.info(budgetTable([budget]));
      if (config.mode === 'production' && budget.bytes > budget.limit)
        this.error('The worker is larger than its budget. Make it smaller; do not raise it.');
    },
  };
}

/**
 * The precache manifest as code, which compresses well: the hashes stand in one text, and what all paths begin with once,
 * however long the base path is.
 */
function manifestModule({ critical, lazy, onDemand, ...rest }: Build): string {
  const hashes = [critical, lazy, onDemand].flatMap((files) => Object.values(files));
  const files = (group: FileHashes) =>
    `files(${JSON.stringify(Object.keys(group).map((path) => path.slice(assetsFolder.length)))})`;
  return `const hashes = "${hashes.map((hash) => hash.slice(algorithm.length, -1)).join('')}";
let at = 0;
const files = (names) => Object.fromEntries(names.map((name) => ["${assetsFolder}" + name, "${algorithm}" + hashes.slice(at, at += 43) + "="]));
export const build = {
  ...${JSON.stringify(rest)},
  critical: ${files(critical)},
  lazy: ${files(lazy)},
  onDemand: ${files(onDemand)},
};`;
}
