import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Article } from '../../article/schema/articleSchema.ts';
import type { PhotoLibrary } from '../photos/photoLibrary.ts';
import { findPhotos, type SitePhotos, usablePhotos } from '../photos/sitePhotos.ts';
import { type ArticleSource, checkArticles, readableArticles } from './checkArticles.ts';
import { formatIssue, IssuesError } from './issue.ts';

/** The generated JSON Schema lies beside the articles that point to it. */
export const jsonSchemaFile = 'article.schema.json';

/**
 * What reads and checks all articles of a folder, each time it is asked; a file that has not changed since is not read
 * again. One file after the other: a thousand at once took 0.2 s longer.
 *
 * @param folder absolute path; each `.json` in it is an article
 * @param publicFolder absolute path of the files that articles may refer to
 * @returns gives the articles, newest first, and the originals that they name, or throws IssuesError
 */
export function articleReader(
  folder: string,
  publicFolder: string,
  library: PhotoLibrary,
): () => Promise<{ articles: Article[]; photos: SitePhotos }> {
  const known = new Map<string, { stamp: string; source: ArticleSource }>();
  const read = (name: string): ArticleSource => {
    const path = join(folder, name);
    const { mtimeMs, size } = statSync(path);
    const stamp = `${mtimeMs} ${size}`;
    const before = known.get(name);
    if (before?.stamp === stamp) return before.source;
    const source = { file: relative(process.cwd(), path), text: readFileSync(path, 'utf8') };
    known.set(name, { stamp, source });
    return source;
  };
  return async () => {
    const names = readdirSync(folder)
      .filter((name) => name.endsWith('.json') && name !== jsonSchemaFile)
      .sort();
    const sources = names.map(read);
    const photos = await findPhotos(readableArticles(sources), library);
    const { articles, issues } = checkArticles(sources, (path) => isFile(join(publicFolder, path)), photos);
    if (issues.length > 0) throw new IssuesError(issues.map(formatIssue));
    return { articles, photos: usablePhotos(photos) };
  };
}

/** Whether a path leads to a file. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
