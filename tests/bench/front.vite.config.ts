import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { newsroom } from '../../src/build/newsroom.ts';

/** A site with the articles of the folder BENCH_ARTICLES. Its mode keeps no budgets: they are of the site’s own articles. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  mode: 'bench',
  publicDir: 'tests/fixtures/public',
  build: { reportCompressedSize: false },
  plugins: [react(), newsroom({ articles: process.env.BENCH_ARTICLES ?? '', wholeBudgetFor: '' })],
});
