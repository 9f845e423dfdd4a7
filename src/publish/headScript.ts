import { join } from 'node:path';
import { build } from 'vite';

/**
 * The one script that stands in each page: what must have run before anything is painted (src/boot.ts), bundled to a single
 * text. The policy names it by its hash.
 */
export async function buildHeadScript(): Promise<string> {
  const built = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    root: join(import.meta.dirname, '../..'),
    build: {
      write: false,
      copyPublicDir: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, '../boot.ts'), formats: ['iife'], name: 'boot', fileName: 'boot' },
    },
  });
  const [chunk, ...others] = [built].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error('src/boot.ts must become one script and no more.');
  const code = chunk.code.trim();
  // Inside a script element these would end it, or begin a comment (HTML, 13.2.5.17).
  if (/<\/script|<!--/i.test(code)) throw new Error('src/boot.ts holds what cannot stand inside a page.');
  return code;
}
