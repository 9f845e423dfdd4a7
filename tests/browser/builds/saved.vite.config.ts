import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { newsroom } from '../../../src/build/newsroom.ts';

const root = resolve(import.meta.dirname, '../../..');
const fixtures = resolve(root, 'tests/fixtures');
/** Stands in the footer, so that one version of the site can be told from another. */
const edition = process.env.EDITION ?? '1';
const folder = `node_modules/.cache/ban-tin/saved-${process.pid}`;
process.on('exit', () => rmSync(join(root, folder), { recursive: true, force: true }));

for (const part of ['articles', 'public/anh', 'photos/bai-1']) mkdirSync(join(root, folder, part), { recursive: true });
copyFileSync(join(fixtures, 'photos/photo-report/do-chieu.png'), join(root, folder, 'photos/bai-1/do-chieu.png'));

/** Photos listed by hand, of addresses that no other article has. */
function listedPhoto(name: string) {
  const image = (width: number, ending: string, format: string) => {
    const src = `/anh/${name}-${width}.${ending}`;
    copyFileSync(join(fixtures, `public/fixtures/song-${width}.${ending}`), join(root, folder, 'public', src));
    return { src, width, height: width / 2, format };
  };
  return [image(1200, 'webp', 'webp'), image(600, 'webp', 'webp'), image(1200, 'jpg', 'jpeg')];
}

/** As many articles as no limit of the worker allows, one a day, each with a photo of its own; the first has an original too. */
for (let day = 1; day <= 100; day++) {
  const figure = (images: object[], alt: string) => ({ type: 'figure', images, alt, caption: 'Sông Thạnh Phước.' });
  const article = {
    id: `bai-${day}`,
    inLanguage: 'vi',
    headline: `Tít bài số ${day}`,
    datePublished: new Date(Date.UTC(2024, 0, day, 1)).toISOString(),
    body: [
      { type: 'paragraph', children: [{ type: 'text', value: `Đoạn đầu của bài ${day}.` }] },
      figure(listedPhoto(`bai-${day}`), `Khúc sông ${day}`),
      ...(day === 1 ? [figure([{ photo: 'do-chieu.png' }], 'Đò chiều')] : []),
      { type: 'paragraph', children: [{ type: 'text', value: `Đoạn cuối của bài ${day}. `.repeat(20).trim() }] },
    ],
  };
  writeFileSync(join(root, folder, 'articles', `${article.id}.json`), JSON.stringify(article));
}

/** One of several versions of a site with a hundred articles, each with a photo. */
export default defineConfig({
  root,
  publicDir: `${folder}/public`,
  plugins: [
    {
      name: 'edition',
      transform: {
        filter: { id: /\/src\/language\/vi\/page\.ts$/ },
        handler: (code) => code.replace('xuất bản trang này.', `xuất bản trang này, bản ${edition}.`),
      },
    },
    react(),
    newsroom({ articles: `${folder}/articles`, photos: `${folder}/photos`, wholeBudgetFor: 'bai-1' }),
  ],
});
