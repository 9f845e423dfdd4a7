import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import browserTests from '../browser/playwright.config.ts';
import { isContinuousIntegration } from '../browser/support/findBrowsers.ts';
import { sites } from '../browser/support/sites.ts';
import { findNginx } from './findNginx.ts';

const nginx = findNginx();
if (!nginx && isContinuousIntegration(process.env))
  throw new Error('nginx: not found, and this run needs it. Install it (Debian: nginx-light).');
if (!nginx && process.env.TEST_WORKER_INDEX === undefined)
  console.log('nginx: not found; its tests are left out. Install it (Debian: nginx-light) to run them.');

const folders = {
  dist: sites.production,
  'dist-development': sites.development,
  'dist-fixtures': sites.fixtures,
  'dist-hostile': sites.hostile,
};
const served = Object.entries(folders).map(([folder, address]) => `${folder}=${new URL(address).port}`);

// Read by browser/matrix.ts, in each worker too.
process.env.ONLY_VISITS = '1';

/** What nginx answers, and tests of tests/browser that between them visit every page and do all that can be done there. */
export default defineConfig({
  ...browserTests,
  ...(nginx ? {} : { metadata: { untested: ['nginx'] } }),
  testDir: '..',
  testMatch: nginx ? ['nginx/*.spec.ts', 'browser/{headers,pages,accessibility,ownComments,share}.spec.ts'] : [],
  webServer: nginx
    ? [
        {
          command: `node tests/nginx/serve.mjs ${nginx} ${served.join(' ')}`,
          cwd: resolve(import.meta.dirname, '../..'),
          url: sites.production,
          reuseExistingServer: false,
          gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
        },
      ]
    : [],
});
