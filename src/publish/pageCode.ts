import { hash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The site's own code, of which this file is a part. */
const src = join(import.meta.dirname, '..');

/**
 * A hash of what all pages are made with: while it is the same, a page with the same data is the same, byte for byte.
 *
 * @param root of the project, absolute
 * @param serverDir absolute path of the folder with the code that renders pages, as bundled
 * @param browserCode what of the browser's bundle stands in pages
 */
export async function pageCode(root: string, serverDir: string, browserCode: object): Promise<string> {
  // npm's note of what is installed, by which Vite's own cache goes too. Without it no two builds are known to be alike.
  const installed = await readFile(join(root, 'node_modules/.package-lock.json'), 'utf8').catch(() => randomUUID());
  const code = [await contents(src, /\.tsx?$/u), await contents(serverDir, /\.js$/u), browserCode, installed];
  return hash('sha256', JSON.stringify([...code, process.versions, process.env.NODE_ENV]), 'base64url');
}

async function contents(folder: string, wanted: RegExp): Promise<string[][]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => wanted.test(name)).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]));
}
