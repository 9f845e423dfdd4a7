import { hash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The site's source. */
const src = join(import.meta.dirname, '../..');

/**
 * A hash of the code that reads articles, with the settings: with the same hash and file, what is known of an article is the same.
 *
 * @param root of the project, absolute
 */
export async function readFingerprint(root: string, site: object): Promise<string> {
  return fingerprint([await contents(src, /\.ts$/u), site, await installed(root)]);
}

/**
 * A hash of the code that renders pages: with the same hash and data, a page is the same byte for byte.
 *
 * @param root of the project, absolute
 * @param serverDir absolute path of the folder with the code that renders pages, as bundled
 * @param parts what else stands in pages: of the browser's bundle, and the settings, which metadata read without the bundler
 */
export async function renderFingerprint(root: string, serverDir: string, parts: object): Promise<string> {
  return fingerprint([
    await contents(src, /\.tsx?$/u),
    await contents(serverDir, /\.js$/u),
    parts,
    await installed(root),
    process.env.NODE_ENV,
  ]);
}

/** npm's list of installed packages, which Vite's cache relies on too. Without it no build is assumed to equal another. */
function installed(root: string): Promise<string> {
  return readFile(join(root, 'node_modules/.package-lock.json'), 'utf8').catch(() => randomUUID());
}

function fingerprint(parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify([...parts, process.versions]), 'base64url');
}

async function contents(folder: string, wanted: RegExp): Promise<string[][]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => wanted.test(name)).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]));
}
