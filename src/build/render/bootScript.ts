import { join } from 'node:path';
import { build } from 'vite';
import { inlineSite } from '../settings/inlineSite.ts';

/**
 * The inline script of every page (src/boot.ts), which runs before the first paint, bundled to one text. The policy allows it
 * by its hash.
 */
export async function buildBootScript(): Promise<string> {
  const built = await build({
    configFile: false,
    plugins: [inlineSite()],
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    root: join(import.meta.dirname, '../../..'),
    build: {
      write: false,
      copyPublicDir: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, '../../boot.ts'), formats: ['iife'], name: 'boot', fileName: 'boot' },
    },
  });
  const [chunk, ...others] = [built].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error('src/boot.ts must become one script and no more.');
  const code = chunk.code.trim();
  // They would end the script element, or begin a comment in it (HTML, 13.2.5.17).
  if (/<\/script|<!--/i.test(code)) throw new Error('src/boot.ts holds what cannot stand inside a page.');
  return code;
}
