import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { newsroom } from '../../src/publish/newsroom.ts';
import { reactModules } from '../../src/publish/reactModules.ts';
import { shakeRouter } from '../../src/publish/shakeRouter.ts';
import { siteOrigin } from '../../src/publish/siteOrigin.ts';
import { slimReact } from '../../src/publish/slimReact.ts';

/** The site with the fixture articles, several of them, with every kind of block. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  publicDir: 'tests/fixtures/public',
  build: { outDir: 'dist-fixtures' },
  plugins: [
    react(),
    shakeRouter(),
    slimReact(),
    reactModules(),
    newsroom({ articles: 'tests/fixtures/articles', wholeBudgetFor: 'second-article' }),
  ],
  define: { 'import.meta.env.SITE_URL': JSON.stringify(siteOrigin()) },
});
