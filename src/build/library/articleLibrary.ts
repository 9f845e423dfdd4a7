import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkAmong, type OtherArticles } from '../check/checkArticles.ts';
import { formatIssue, IssuesError, type LocatedIssue } from '../check/issue.ts';
import { firstSpellings } from '../check/keywordIssues.ts';
import { listPaths } from '../lists/listPaths.ts';
import type { SitePhoto } from '../photos/derivatives.ts';
import type { PhotoLibrary } from '../photos/photoLibrary.ts';
import { type ArticlePhotos, findPhotos, type SitePhotos } from '../photos/sitePhotos.ts';
import { inOrder, piecesOf } from '../threads/inOrder.ts';
import { inThreads, type ThreadsFor } from '../threads/threads.ts';
import type { ArticleRecord } from './articleRecord.ts';
import { type ArticleFile, checkFileWithPhotos, isFile, sourceOf } from './checkFile.ts';
import { newestFirst, type Paper, readArticle } from './paper.ts';
import { relatedArticles } from './relatedArticles.ts';

/** The generated JSON Schema lies beside the articles that point to it. */
export const jsonSchemaFile = 'article.schema.json';

/** Articles that a thread is given at once. */
const atOnce = 50;

/** Articles between two progress messages. */
const progressInterval = 1_000;

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

interface LibraryWork {
  /** Where so many articles are checked; without it here. */
  threadsFor?: ThreadsFor;
  /** Called as articles are checked, with the number of those that have been so far. */
  onProgress?: (count: number, of: number) => void;
}

/** @param records of an earlier build with the same code and settings */
export function articleLibrary(
  { articles: folder, publicDir, photos: library }: LibraryFolders,
  records = new Map<string, ArticleRecord>(),
  { threadsFor = async () => [], onProgress = () => {} }: LibraryWork = {},
): ArticleLibrary {
  const isInPublic = (path: string) => isFile(join(publicDir, path));

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

  /** Checks again an article that is right by itself, against more. */
  function issuesOf({ name }: ArticleRecord, others: Omit<OtherArticles, 'publicFileExists'>): LocatedIssue[] {
    const checked = checkAmong(sourceOf(folder, name), { publicFileExists: isInPublic, ...others });
    return 'issues' in checked ? checked.issues : [];
  }

  /** Links to lists that have no article, now that all articles are known. */
  function listIssues(all: readonly ArticleRecord[], names: ReadonlySet<string>): LocatedIssue[] {
    const linking = all.filter(({ lists }) => lists.length > 0);
    if (linking.length === 0) return [];
    const paths = listPaths(all.toSorted(newestFirst).map(({ entry }) => entry));
    const listExists = (path: string) => paths.has(path);
    return linking
      .filter(({ lists }) => !lists.every(listExists))
      .flatMap((record) => issuesOf(record, { names, listExists }));
  }

  /** Issues between articles that are right by themselves. */
  function keywordIssues(all: readonly ArticleRecord[], names: ReadonlySet<string>): LocatedIssue[] {
    const file = ({ name }: ArticleRecord) => relative(process.cwd(), join(folder, `${name}.json`));
    const { spellings, clashing } = firstSpellings(
      all.map((record) => ({ file: file(record), keywords: record.entry.keywords })),
    );
    return all
      .filter((record) => clashing.has(file(record)))
      .flatMap((record) => issuesOf(record, { names, spellings }));
  }

  const read = async (): Promise<Paper> => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== jsonSchemaFile);
    const names = new Set(files.map((file) => file.slice(0, -'.json'.length)).sort());
    const photos = new Map<string, ArticlePhotos>();
    const keepPhotos = (name: string, found?: ArticlePhotos) => found && found.size > 0 && photos.set(name, found);
    const issues: LocatedIssue[] = [];
    const changed: ArticleFile[] = [];
    for (const name of names) {
      const stamp = stampOf(join(folder, `${name}.json`));
      const known = records.get(name);
      const unchanged = known?.stamp === stamp ? await unchangedPhotos(known, names) : undefined;
      if (unchanged) keepPhotos(name, unchanged);
      else changed.push([name, stamp]);
    }
    const all = { articles: folder, publicDir, names };
    const threads = await threadsFor(changed.length);
    let done = 0;
    await inThreads(threads, 'check', all, (run) =>
      inOrder(
        piecesOf(changed, atOnce),
        run,
        async (results, piece) => {
          for (const [index, file] of piece.entries()) {
            const [name] = file;
            const checked =
              results[index] ?? (await checkFileWithPhotos(all, file, (found) => findPhotos(found, library)));
            if ('issues' in checked) {
              issues.push(...checked.issues);
              records.delete(name);
            } else {
              records.set(name, checked.record);
              keepPhotos(name, checked.photos);
            }
            done += 1;
            if (done % progressInterval === 0) onProgress(done, changed.length);
          }
        },
        2 * threads.length,
      ),
    );
    for (const name of records.keys()) if (!names.has(name)) records.delete(name);
    const right = [...names].flatMap((name) => records.get(name) ?? []);
    issues.push(...keywordIssues(right, names), ...listIssues(right, names));
    if (issues.length > 0) throw new IssuesError(issues.map(formatIssue));
    return paperOfRecords(right, photos, folder);
  };
  return { read, records };
}

function paperOfRecords(records: readonly ArticleRecord[], photos: SitePhotos, folder: string): Paper {
  const ordered = records.toSorted(newestFirst);
  return {
    articles: ordered.map(({ name, entry, source }) => {
      const text = join(folder, `${name}.json`);
      return { entry, source, text, read: () => readArticle(text) };
    }),
    photos,
    related: relatedArticles(ordered),
  };
}

/** Size and times of a file. `ctime` changes with every change, even where a program sets `mtime` back. */
function stampOf(path: string): string {
  const { size, mtimeMs, ctimeMs } = statSync(path);
  return `${size} ${mtimeMs} ${ctimeMs}`;
}
