import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Article } from '../../article/schema/articleSchema.ts';
import { type ArticleSource, checkAmong, readableArticles } from '../check/checkArticles.ts';
import { formatIssue, IssuesError, type LocatedIssue } from '../check/issue.ts';
import { firstSpellings } from '../check/keywordIssues.ts';
import { articleEntry } from '../lists/articleEntry.ts';
import type { SitePhoto } from '../photos/derivatives.ts';
import type { PhotoLibrary } from '../photos/photoLibrary.ts';
import { type ArticlePhotos, findPhotos, type SitePhotos, usablePhotos } from '../photos/sitePhotos.ts';
import { signatureOf } from '../related/signature.ts';
import { withBasePath } from '../render/withBasePath.ts';
import type { ArticleRecord } from './articleRecord.ts';
import { newestFirst, type Paper, sourceHash } from './paper.ts';
import { relatedArticles } from './relatedArticles.ts';
import { searchableText } from './searchableText.ts';

/** The generated JSON Schema lies beside the articles that point to it. */
export const jsonSchemaFile = 'article.schema.json';

interface LibraryFolders {
  /** Absolute path; each `.json` in it is an article. */
  articles: string;
  /** Absolute path of the files that articles may refer to. */
  publicDir: string;
  photos: PhotoLibrary;
}

/** Reads and checks the articles of a folder, each time it is asked; what has not changed since is not read again. */
export interface ArticleLibrary {
  /** @throws IssuesError */
  read: () => Promise<Paper>;
  /** What it knows of the articles, by name: from an earlier build, and for the next one. */
  records: Map<string, ArticleRecord>;
}

/** @param records of an earlier build with the same code and settings */
export function articleLibrary(
  { articles: folder, publicDir, photos: library }: LibraryFolders,
  records = new Map<string, ArticleRecord>(),
): ArticleLibrary {
  const isInPublic = (path: string) => isFile(join(publicDir, path));
  const sourceOf = (name: string): ArticleSource => {
    const path = join(folder, `${name}.json`);
    return { file: relative(process.cwd(), path), text: readFileSync(path, 'utf8') };
  };

  /** The originals of an article that stands as it did; undefined where anything it refers to has changed. */
  async function unchangedPhotos(
    record: ArticleRecord,
    names: ReadonlySet<string>,
  ): Promise<ArticlePhotos | undefined> {
    if (!record.articles.every((id) => names.has(id)) || !record.files.every(isInPublic)) return undefined;
    const found = new Map<string, SitePhoto>();
    for (const [name, hash] of record.photos) {
      const photo = await library.find(record.name, name);
      if ('refused' in photo || photo.hash !== hash) return undefined;
      found.set(name, photo);
    }
    return found;
  }

  /** Reads and checks one article. */
  async function checkFile(name: string, stamp: string, names: ReadonlySet<string>) {
    const source = sourceOf(name);
    const [article] = readableArticles([source]);
    const found = article ? await findPhotos([article], library) : new Map();
    const referred = { articles: new Set<string>(), files: new Set<string>() };
    const checked = checkAmong(source, {
      names: { has: (id) => names.has(referred.articles.add(id) && id) },
      publicFileExists: (path) => isInPublic(referred.files.add(path) && path),
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
      photos: Array.from(photos ?? [], ([photo, { hash }]) => [photo, hash] as const),
      signature: signatureOf(searchableText(checked.article)),
    };
    return { record, photos };
  }

  /** Issues between articles that are right by themselves. */
  function keywordIssues(all: readonly ArticleRecord[], names: ReadonlySet<string>): LocatedIssue[] {
    const file = ({ name }: ArticleRecord) => relative(process.cwd(), join(folder, `${name}.json`));
    const { spellings, clashing } = firstSpellings(
      all.map((record) => ({ file: file(record), keywords: record.entry.keywords })),
    );
    return all
      .filter((record) => clashing.has(file(record)))
      .flatMap(({ name }) => {
        const checked = checkAmong(sourceOf(name), { names, publicFileExists: isInPublic, spellings });
        return 'issues' in checked ? checked.issues : [];
      });
  }

  const read = async (): Promise<Paper> => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== jsonSchemaFile);
    const names = new Set(files.map((file) => file.slice(0, -'.json'.length)).sort());
    const photos = new Map<string, ArticlePhotos>();
    const issues: LocatedIssue[] = [];
    for (const name of names) {
      const stamp = stampOf(join(folder, `${name}.json`));
      const known = records.get(name);
      const unchanged = known?.stamp === stamp ? await unchangedPhotos(known, names) : undefined;
      const checked = unchanged ? { photos: unchanged } : await checkFile(name, stamp, names);
      if ('issues' in checked) issues.push(...checked.issues);
      else if ('record' in checked) records.set(name, checked.record);
      if ('photos' in checked && checked.photos && checked.photos.size > 0) photos.set(name, checked.photos);
      if ('issues' in checked) records.delete(name);
    }
    for (const name of records.keys()) if (!names.has(name)) records.delete(name);
    const all = [...names].flatMap((name) => records.get(name) ?? []);
    issues.push(...keywordIssues(all, names));
    if (issues.length > 0) throw new IssuesError(issues.map(formatIssue));
    return paperOfRecords(all, photos, sourceOf);
  };
  return { read, records };
}

function paperOfRecords(
  records: readonly ArticleRecord[],
  photos: SitePhotos,
  sourceOf: (name: string) => ArticleSource,
): Paper {
  const ordered = records.toSorted(newestFirst);
  return {
    articles: ordered.map(({ name, entry, source }) => ({ entry, source, read: () => parseChecked(sourceOf(name)) })),
    photos,
    related: relatedArticles(ordered),
  };
}

/** An article whose file has been checked. */
function parseChecked({ text }: ArticleSource): Article {
  const { $schema, ...article } = JSON.parse(text);
  return article;
}

/** Size and times of a file. `ctime` changes with every change, even where a program sets `mtime` back. */
function stampOf(path: string): string {
  const { size, mtimeMs, ctimeMs } = statSync(path);
  return `${size} ${mtimeMs} ${ctimeMs}`;
}

/** Whether a path leads to a file. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
