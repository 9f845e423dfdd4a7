import './madeLanguages.ts';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { newsroom } from '../../../src/build/newsroom.ts';
import { cachedArticles, writeArticles } from '../support/fixtureArticles.ts';

const root = resolve(import.meta.dirname, '../../..');
const articles = cachedArticles('pseudo');
rmSync(resolve(root, articles), { recursive: true, force: true });
writeArticles(articles, ['src/articles', 'tests/fixtures/articles']);

/**
 * The site in a pseudo-language (`SITE_SETTINGS`, `SITE_LANGUAGES`), with its own article and the fixtures. Its mode keeps no
 * budgets: it ships the English words, and what makes others of them.
 */
export default defineConfig({
  root,
  mode: 'pseudo',
  publicDir: 'tests/fixtures/public',
  plugins: [react(), newsroom({ articles, photos: 'tests/fixtures/photos', wholeBudgetFor: 'second-article' })],
});
