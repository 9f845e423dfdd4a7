import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { fileName } from '../../paths.ts';
import * as site from '../../site.ts';
import { drawingFingerprint } from './drawingFingerprint.ts';
import { imageCache } from './imageCache.ts';
import { undrawnLetters } from './render.ts';
import { articleImage, type DrawArticle, siteImages } from './siteImages.ts';

interface DrawnImages {
  plugin: Plugin;
  ofArticles: () => Promise<DrawArticle>;
}

/** The folder of the cache, from the project's root. */
const cacheFolder = 'node_modules/.cache/ban-tin/images';

const types: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.png': 'image/png' };

/**
 * Puts icons and shared images into the built site, and serves them in development when they are asked for. A file of the same
 * name in the folder `public` takes the place of the drawn one.
 */
export function drawnImages(): DrawnImages {
  let cache = imageCache('');
  let code: Promise<string> | undefined;
  const fingerprint = () => {
    code ??= drawingFingerprint();
    return code;
  };
  let isFile = (_name: string) => false;
  const imagesOfSite = async () => {
    const all = siteImages(site, await fingerprint(), cache);
    return new Map([...all].filter(([path]) => !isFile(fileName(path))));
  };

  return {
    ofArticles: async () => {
      if (!site.articleImages) return undefined;
      const current = await fingerprint();
      return (card) => articleImage(card, site, current, cache);
    },
    plugin: {
      name: 'newsroom-images',
      configResolved({ root, publicDir }) {
        cache = imageCache(join(root, cacheFolder));
        isFile = (name) => publicDir !== '' && existsSync(join(publicDir, name));
      },
      async writeBundle({ dir: outDir = '' }) {
        if (this.environment.name !== 'client') return;
        for (const [path, { make }] of await imagesOfSite()) {
          const file = join(outDir, fileName(path));
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, await make());
        }
        await cache.prune();
      },
      async closeBundle() {
        const letters = this.environment.name === 'client' ? await undrawnLetters() : [];
        if (letters.length === 0) return;
        const which = letters.map((letter) => `"${letter}"`).join(', ');
        this.warn(
          `Images are drawn without ${which}, which no font has. Files of your own in public/ go before icons and og.png.`,
        );
      },
      configureServer({ middlewares }) {
        middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(`http://localhost${request.originalUrl}`);
          // Asked first, so that no page waits for the fingerprint.
          if (!(extname(pathname) in types)) return next();
          try {
            const image = (await imagesOfSite()).get(pathname);
            if (!image) return next();
            response.setHeader('content-type', types[extname(pathname)] ?? '');
            response.end(await image.make());
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}
