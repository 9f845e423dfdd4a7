import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import benches from '../bench/playwright.config.ts';

/** What `npm run pictures` runs: builds the site and takes the pictures of `docs/pictures` anew, in Chromium. */
export default defineConfig({
  ...benches,
  testDir: '.',
  testMatch: '**/*.pictures.ts',
  outputDir: resolve(import.meta.dirname, '../../test-results'),
  projects: benches.projects?.filter(({ name }) => name === 'chromium') ?? [],
  reporter: 'list',
});
