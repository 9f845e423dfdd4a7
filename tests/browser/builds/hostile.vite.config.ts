import './hostileSettings.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { newsroom } from '../../../src/build/newsroom.ts';
import { oddArticles } from '../faults/oddArticles.ts';
import { hostileArticles } from '../support/hostileArticles.ts';

const root = resolve(import.meta.dirname, '../../..');
const articles = 'node_modules/.cache/ban-tin/hostile';
mkdirSync(resolve(root, articles), { recursive: true });
for (const article of [...hostileArticles(), ...oddArticles])
  writeFileSync(resolve(root, articles, `${article.id}.json`), JSON.stringify(article));

/** A site of articles that mean harm, and odd ones. Its mode keeps no budgets: some of its headlines are as long as an article. */
export default defineConfig({
  root,
  mode: 'hostile',
  publicDir: 'tests/fixtures/public',
  build: { outDir: 'dist-hostile' },
  plugins: [react(), newsroom({ articles, wholeBudgetFor: 'hien' })],
});
