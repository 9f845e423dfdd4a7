import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Article } from '../../article/schema/articleSchema.ts';
import { type ArticleSource, checkAmong, readableArticles } from '../check/checkArticles.ts';
import type { LocatedIssue } from '../check/issue.ts';
import { articleEntry } from '../lists/articleEntry.ts';
import { type ArticlePhotos, type FoundPhotos, namesPhotos, usablePhotos } from '../photos/sitePhotos.ts';
import { signatureOf } from '../related/signature.ts';
import { withBasePath } from '../render/withBasePath.ts';
import type { ArticleRecord } from './articleRecord.ts';
import { sourceHash } from './paper.ts';
import { searchableText } from './searchableText.ts';

/** The articles that one is checked among. */
export interface AllArticles {
  /** Absolute path; each `.json` in it is an article. */
  articles: string;
  /** Absolute path of the files that articles may refer to. */
  publicDir: string;
  names: ReadonlySet<string>;
}

/** The file of an article by its name, and its stamp. */
export type ArticleFile = readonly [name: string, stamp: string];

/** What became of an article's file. */
export type CheckedFile = { issues: LocatedIssue[] } | { record: ArticleRecord; photos?: ArticlePhotos | undefined };

/**
 * Checks articles in a thread.
 *
 * @returns of its work what became of each; undefined of one with photos, which the main thread looks at one by one, since each may need
 *   much memory
 */
export function checkArticlesOf(all: AllArticles) {
  return (files: readonly ArticleFile[]): (CheckedFile | undefined)[] =>
    files.map((file) => {
      const source = sourceOf(all.articles, file[0]);
      const [article] = readableArticles([source]);
      return article && namesPhotos(article) ? undefined : checkFile(all, file, source, new Map());
    });
}

/** Reads and checks one article, with its photos. */
export async function checkFileWithPhotos(
  all: AllArticles,
  file: ArticleFile,
  findPhotos: (articles: readonly Article[]) => Promise<FoundPhotos>,
): Promise<CheckedFile> {
  const source = sourceOf(all.articles, file[0]);
  return checkFile(all, file, source, await findPhotos(readableArticles([source])));
}

function checkFile(
  { publicDir, names }: AllArticles,
  [name, stamp]: ArticleFile,
  source: ArticleSource,
  found: FoundPhotos,
): CheckedFile {
  const referred = { articles: new Set<string>(), files: new Set<string>(), lists: new Set<string>() };
  const checked = checkAmong(source, {
    names: { has: (id) => names.has(referred.articles.add(id) && id) },
    publicFileExists: (path) => isFile(join(publicDir, referred.files.add(path) && path)),
    listExists: (path) => referred.lists.add(path).size > 0,
    photos: found.get(name),
  });
  if ('issues' in checked) return { issues: checked.issues };
  const photos = usablePhotos(found).get(name);
  const record: ArticleRecord = {
    name,
    stamp,
    source: sourceHash(source.text, photos),
    entry: articleEntry(withBasePath(checked.article), photos),
    articles: [...referred.articles],
    files: [...referred.files],
    lists: [...referred.lists],
    photos: Array.from(photos ?? [], ([photo, { hash }]) => [photo, hash] as const),
    signature: signatureOf(searchableText(checked.article)),
  };
  return { record, photos };
}

/** The file of an article, and what it is called in issues. */
export function sourceOf(folder: string, name: string): ArticleSource {
  const path = join(folder, `${name}.json`);
  return { file: relative(process.cwd(), path), text: readFileSync(path, 'utf8') };
}

/** Whether a path leads to a file. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
