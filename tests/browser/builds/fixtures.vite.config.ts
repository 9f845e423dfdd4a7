import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { newsroom } from '../../../src/build/newsroom.ts';

/** The site with the fixture articles, several of them, with every kind of block. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../../..'),
  publicDir: 'tests/fixtures/public',
  build: { outDir: 'dist-fixtures' },
  plugins: [
    react(),
    newsroom({
      articles: 'tests/fixtures/articles',
      photos: 'tests/fixtures/photos',
      wholeBudgetFor: 'second-article',
    }),
  ],
});
