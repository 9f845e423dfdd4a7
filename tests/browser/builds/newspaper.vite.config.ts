import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { newsroom } from '../../../src/build/newsroom.ts';
import { newspaper, wholeNewspaper } from '../support/newspaper.ts';

const root = resolve(import.meta.dirname, '../../..');
const folder = `node_modules/.cache/ban-tin/newspaper-${process.pid}`;
process.on('exit', () => rmSync(join(root, folder), { recursive: true, force: true }));

/** What differs from the whole newspaper, as JSON; the pages of others are for the eye (`count` 1, 2, 3, no photo, long headlines). */
const shape = { ...wholeNewspaper, ...JSON.parse(process.env.NEWSPAPER ?? '{}') };
mkdirSync(join(root, folder), { recursive: true });
for (const article of newspaper(shape))
  writeFileSync(join(root, folder, `${article.id}.json`), JSON.stringify(article));

/** The site as a newspaper of several sections and months. */
export default defineConfig({
  root,
  publicDir: 'tests/fixtures/public',
  build: { outDir: 'dist-newspaper' },
  plugins: [react(), newsroom({ articles: folder, wholeBudgetFor: 'tin-1' })],
});
