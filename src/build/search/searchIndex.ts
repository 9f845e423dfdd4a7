import { createHash } from 'node:crypto';
import { searchIndexFolder, searchManifestPath } from '../../paths.ts';
import { encodeKeys } from '../../search/model/keys.ts';
import {
  fileNames,
  format,
  type Headline,
  headlinesInFile,
  type Manifest,
  type PartEntry,
  type PrefixTops,
  toRow,
} from '../../search/model/manifest.ts';
import type { SearchText } from '../../search/model/searchText.ts';
import { compress, pairFiles, syllableFiles } from './postingFiles.ts';
import { prefixTops } from './prefixTops.ts';
import { groupPostings, sortTerms } from './sortTerms.ts';
import { termTable } from './termTable.ts';

/** Hexadecimal digits: with 100,000 publishings, two are alike once in 10⁹ archives. */
const hashLength = 16;

/** An article as the index takes it: what is searched, and what results show. */
export type IndexedArticle = Headline & SearchText;

/** A file below the folder of the index, by its path in the site. */
export interface IndexFile {
  path: string;
  content: Uint8Array | string;
}

/**
 * Makes the index of a part: the newest month, the rest of its year or an earlier year. The same articles give the same bytes.
 *
 * @param name as `partName` gives it
 * @param articles in the order of `compareByDate`; each is read once and let go
 */
export function buildPart(name: string, articles: Iterable<IndexedArticle>): { part: PartEntry; files: IndexFile[] } {
  const table = termTable();
  const headlines: Headline[] = [];
  for (const article of articles) {
    table.add(article);
    headlines.push(shown(article));
  }
  const sorted = sortTerms(table);
  const postingsOf = groupPostings(table);
  const syllables = syllableFiles(sorted, postingsOf, headlines.length);
  const pairs = pairFiles(sorted, postingsOf, headlines.length);
  const contents: [nameOf: (hash: string) => string, content: Uint8Array][] = [
    [fileNames.sections, compress(sectionsText(headlines))],
  ];
  for (const [nth, file] of [...syllables.files, ...pairs].entries())
    contents.push([(hash) => fileNames.postings(hash, nth), file]);
  for (const [letter, tops] of prefixTops(sorted, postingsOf, syllables.firstKeys, headlines.length))
    contents.push([(hash) => fileNames.tops(hash, letter), compress(topsText(tops, headlines))]);
  for (let nth = 0; nth * headlinesInFile < headlines.length; nth += 1) {
    const rows = headlines.slice(nth * headlinesInFile, (nth + 1) * headlinesInFile).map(toRow);
    contents.push([(hash) => fileNames.headlines(hash, nth), compress(JSON.stringify(rows))]);
  }
  const hash = hashOf(contents.map(([, content]) => content));
  return {
    part: {
      name,
      articles: headlines.length,
      hash,
      syllables: encodeKeys(syllables.firstKeys),
      pairs: pairs.length,
    },
    files: contents.map(([nameOf, content]) => ({ path: searchIndexFolder + nameOf(hash), content })),
  };
}

/** What a result shows, without the text: the articles of a year are not held at once. */
function shown({ id, headline, excerpt, datePublished, section, inLanguage }: Headline): Headline {
  return { id, headline, excerpt, datePublished, section, ...(inLanguage && { inLanguage }) };
}

/** The section of each article of a part, which `readSections` reads. */
function sectionsText(headlines: readonly Headline[]): string {
  const sections = [...new Set(headlines.map(({ section }) => section))].sort();
  const numbers = new Map(sections.map((section, number) => [section, number]));
  return JSON.stringify({ sections, articles: headlines.map(({ section }) => numbers.get(section)) });
}

/** A file of what comes first, with the headlines for a letter alone. */
function topsText(tops: PrefixTops['tops'], headlines: readonly Headline[]): string {
  const rows: PrefixTops['headlines'] = {};
  for (const [typed, list] of Object.entries(tops))
    for (let at = 0; typed.length === 1 && at < list.length; at += 2) {
      const article = list[at] ?? 0;
      const headline = headlines[article];
      if (headline) rows[article] = toRow(headline);
    }
  return JSON.stringify({ tops, headlines: rows } satisfies PrefixTops);
}

function hashOf(contents: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(`${content.length},`).update(content);
  return hash.digest('hex').slice(0, hashLength);
}

/**
 * The manifest, the only file of the index whose name stays.
 *
 * @param parts all parts, newest first
 */
export function writeManifest(parts: readonly PartEntry[]): IndexFile {
  const manifest: Manifest = { format, parts };
  return { path: searchManifestPath, content: JSON.stringify(manifest) };
}
