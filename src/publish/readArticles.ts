import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Article } from '../article/schema.ts';
import { checkArticles } from './checkArticles.ts';
import { formatFault } from './fault.ts';

/** The articles have faults. The message holds one line for each: `file:line:column /pointer found …, expected …`. */
export class ArticleFaultsError extends Error {
  override name = 'ArticleFaultsError';
  /** For the editor the lines are all that counts, not where in the program they were found. */
  override stack = '';
}

/** The generated JSON Schema lies beside the articles that point to it. */
export const jsonSchemaFile = 'article.schema.json';

/**
 * Reads and checks all articles of a folder.
 *
 * @param folder absolute path; each `.json` in it is an article
 * @param publicFolder absolute path of the files that articles may refer to
 * @returns newest first
 * @throws ArticleFaultsError
 */
export async function readArticles(folder: string, publicFolder: string): Promise<Article[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && name !== jsonSchemaFile).sort();
  const sources = await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      return { file: relative(process.cwd(), file), text: await readFile(file, 'utf8') };
    }),
  );
  const { articles, faults } = checkArticles(sources, (path) => isFile(join(publicFolder, path)));
  if (faults.length > 0) throw new ArticleFaultsError(faults.map(formatFault).join('\n'));
  return articles;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
