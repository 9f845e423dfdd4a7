import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Edition } from '../offline/worker/edition.ts';
import { newestAddress } from '../offline/worker/rules.ts';
import { budgetTable, workerBudget } from './budgets.ts';
import { editionOf, newestPages } from './edition.ts';
import type { SitePage } from './pages.ts';

/** Where the worker's script lies: at the root, because it may answer for what lies below it only. */
export const workerAddress = '/sw.js';

/** The environment that builds the worker, after the one that builds what it keeps. */
export const workerEnvironment = 'worker';

const moduleName = 'virtual:edition';

/** Builds the worker that makes the site open offline, and the list of the newest pages for it. Builds only: in development there is none. */
export function offlineWorker(pages: () => readonly SitePage[]): Plugin {
  let edition: Edition | undefined;
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
              output: { format: 'iife', entryFileNames: workerAddress.slice(1) },
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
        if (!edition) throw new Error('The worker is built after what it keeps.');
        return `export const edition = ${JSON.stringify(edition)};`;
      },
    },
    async writeBundle({ dir: outDir = '' }, bundle) {
      const { name, config } = this.environment;
      if (name === 'client') {
        const all = pages();
        edition = editionOf(bundle, all);
        await writeFile(join(outDir, newestAddress), JSON.stringify(newestPages(all)));
      }
      if (name !== workerEnvironment) return;
      const scripts = Object.values(bundle).filter((file) => file.type === 'chunk');
      const budget = await workerBudget(scripts.map(({ code }) => code));
      config.logger.info(budgetTable([budget]));
      if (config.mode === 'production' && budget.bytes > budget.limit)
        this.error('The worker is larger than its budget. Make it smaller; do not raise it.');
    },
  };
}
