import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { newsroom } from '../../src/build/newsroom.ts';
import { madeId } from './makeArticles.ts';

const outDir = process.env.BENCH_OUT ?? 'dist-bench';

/** The site with made articles: BENCH_ARTICLES is their folder, BENCH_OUT where the site goes. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  cacheDir: join(outDir, '../.cache'),
  build: { outDir, emptyOutDir: true, reportCompressedSize: false },
  plugins: [react(), newsroom({ articles: process.env.BENCH_ARTICLES ?? '', wholeBudgetFor: madeId(0) })],
});
