import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { articleFolder } from '../../../src/site.ts';

const root = resolve(import.meta.dirname, '../../..');

/** A folder for articles that are written for a test site, from the root of the project; one for each language. */
export function cachedArticles(name: string): string {
  return `node_modules/.cache/ban-tin/${name}-${articleFolder}`;
}

/**
 * Writes articles into a folder, with links to each other as the site under test has them.
 *
 * @param folder as all paths here from the root of the project
 * @param sources folders of articles
 */
export function writeArticles(folder: string, sources: readonly string[]): void {
  mkdirSync(resolve(root, folder), { recursive: true });
  for (const source of sources)
    for (const file of readdirSync(resolve(root, source)).filter((name) => !name.endsWith('.schema.json'))) {
      const text = readFileSync(resolve(root, source, file), 'utf8');
      writeFileSync(resolve(root, folder, file), text.replaceAll('"/bai-viet/', `"/${articleFolder}/`));
    }
}
