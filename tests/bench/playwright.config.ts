import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import browserTests from '../browser/playwright.config.ts';
import { sites } from '../browser/support/sites.ts';

/** What `npm run bench` runs: builds the site, measures it in the browsers of the tests, and prints the figures. */
export default defineConfig({
  ...browserTests,
  testDir: '.',
  testMatch: '**/*.bench.ts',
  outputDir: resolve(import.meta.dirname, '../../test-results'),
  workers: 1,
  timeout: 300_000,
  use: { ...browserTests.use, actionTimeout: 30_000 },
  reporter: './printFigures.ts',
  webServer: {
    command: `npx vite build && npx vite preview --port ${new URL(sites.production).port} --strictPort`,
    cwd: resolve(import.meta.dirname, '../..'),
    url: sites.production,
    reuseExistingServer: false,
  },
});
