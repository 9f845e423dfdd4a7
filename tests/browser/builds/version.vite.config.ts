import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { newsroom } from '../../../src/build/newsroom.ts';

const root = resolve(import.meta.dirname, '../../..');
/** Stands in the footer, so that one version of the site can be told from another. */
const edition = process.env.EDITION ?? '1';
const articles = `node_modules/.cache/ban-tin/articles-${process.pid}`;

const photo = {
  type: 'figure',
  images: [{ src: '/fixtures/anh.svg', width: 1200, height: 800 }],
  alt: 'Một chiếc sà lan',
  caption: 'Sà lan chở nước ngọt.',
};

/** In two formats and sizes. */
const photoInMany = (name: string, alt: string) => ({
  type: 'figure',
  images: [
    { src: `/fixtures/${name}-1200.webp`, width: 1200, height: 600, format: 'webp' },
    { src: `/fixtures/${name}-600.webp`, width: 600, height: 300, format: 'webp' },
    { src: `/fixtures/${name}-1200.jpg`, width: 1200, height: 600, format: 'jpeg' },
  ],
  alt,
  caption: 'Sông Thạnh Phước.',
});

/** As many articles as no device is to keep, one a day; two of them with photos. */
mkdirSync(join(root, articles), { recursive: true });
process.on('exit', () => rmSync(join(root, articles), { recursive: true, force: true }));
for (let day = 1; day <= 100; day++) {
  const article = {
    id: `bai-${day}`,
    inLanguage: 'vi',
    headline: `Tít bài số ${day}`,
    datePublished: new Date(Date.UTC(2024, 0, day, 1)).toISOString(),
    body: [
      ...(day === 60 ? [photo] : day === 61 ? [photoInMany('bến&sông', 'Bến sông')] : []),
      ...Array.from({ length: 12 }, (_, index) => ({
        type: 'paragraph',
        children: [{ type: 'text', value: `Đoạn ${index + 1} của bài ${day}. `.repeat(20).trim() }],
      })),
      ...(day === 61 ? [photoInMany('song', 'Khúc sông')] : []),
    ],
  };
  writeFileSync(join(root, articles, `${article.id}.json`), JSON.stringify(article));
}

/** One of several versions of a site with a hundred articles. */
export default defineConfig({
  root,
  publicDir: 'tests/fixtures/public',
  plugins: [
    {
      name: 'edition',
      transform: {
        filter: { id: /\/src\/language\/vi\/page\.ts$/ },
        handler: (code) => code.replace('xuất bản trang này.', `xuất bản trang này, bản ${edition}.`),
      },
    },
    react(),
    newsroom({ articles, wholeBudgetFor: 'bai-1' }),
  ],
});
