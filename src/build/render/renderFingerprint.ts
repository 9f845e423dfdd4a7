import { hash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The site's source. */
const src = join(import.meta.dirname, '../..');

/**
 * A hash of the code that renders pages: with the same hash and data, a page is the same byte for byte.
 *
 * @param root of the project, absolute
 * @param serverDir absolute path of the folder with the code that renders pages, as bundled
 * @param parts what else stands in pages: of the browser's bundle, and the settings, which metadata read without the bundler
 */
export async function renderFingerprint(root: string, serverDir: string, parts: object): Promise<string> {
  // npm's list of installed packages, which Vite's cache relies on too. Without it no build is assumed to equal another.
  const installed = await readFile(join(root, 'node_modules/.package-lock.json'), 'utf8').catch(() => randomUUID());
  const code = [await contents(src, /\.tsx?$/u), await contents(serverDir, /\.js$/u), parts, installed];
  return hash('sha256', JSON.stringify([...code, process.versions, process.env.NODE_ENV]), 'base64url');
}

async function contents(folder: string, wanted: RegExp): Promise<string[][]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => wanted.test(name)).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]));
}
