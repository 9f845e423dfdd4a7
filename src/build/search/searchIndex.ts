import { createHash } from 'node:crypto';
import { searchIndexFolder, searchManifestPath } from '../../paths.ts';
import { decodeKeys, encodeKeys } from '../../search/model/keys.ts';
import {
  fileNames,
  format,
  type Headline,
  headlinesInFile,
  keysInFile,
  type Manifest,
  type PartEntry,
  toRow,
  yearOf,
} from '../../search/model/manifest.ts';
import type { SearchText } from '../../search/model/searchText.ts';
import { compress, type PostingFiles, postingFiles } from './postingFiles.ts';
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

/** A part with all that the manifest may say of it; the caller may keep it for as long as its articles stay as they are. */
export type BuiltPart = Omit<PartEntry, 'syllableFiles'>;

/**
 * Makes the index of a part: the newest month, the rest of its year or an earlier year. The same articles give the same bytes.
 *
 * @param name as `partName` gives it
 * @param articles in the order of `compareByDate`; each is read once and let go
 */
export function buildPart(name: string, articles: Iterable<IndexedArticle>): { part: BuiltPart; files: IndexFile[] } {
  const table = termTable();
  const headlines: Headline[] = [];
  for (const article of articles) {
    table.add(article);
    headlines.push(shown(article));
  }
  const sorted = sortTerms(table);
  const postingsOf = groupPostings(table);
  const [syllables, pairs] = (['syllables', 'pairs'] as const).map((kind) =>
    postingFiles(sorted[kind], sorted, postingsOf, headlines.length),
  ) as [PostingFiles, PostingFiles];
  const contents: [nameOf: (hash: string) => string, content: Uint8Array][] = [
    [fileNames.sections, compress(sectionsText(headlines))],
  ];
  for (const [nth, file] of [...syllables.files, ...pairs.files].entries())
    contents.push([(hash) => fileNames.postings(hash, nth), file]);
  const blocks = [...keyBlocks(syllables.firstKeys), ...keyBlocks(pairs.firstKeys)];
  for (const [nth, block] of blocks.entries())
    contents.push([(hash) => fileNames.keys(hash, nth), compress(encodeKeys(block))]);
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
      pairs: encodeKeys(pairs.firstKeys),
    },
    files: contents.map(([nameOf, content]) => ({ path: searchIndexFolder + nameOf(hash), content })),
  };
}

/** What a result shows, without the text: the articles of a year are not held at once. */
function shown({ id, headline, excerpt, datePublished, section, inLanguage }: Headline): Headline {
  return { id, headline, excerpt, datePublished, section, ...(inLanguage && { inLanguage }) };
}

function keyBlocks(keys: readonly string[]): string[][] {
  return eachBlock(keys).map((_, nth) => keys.slice(nth * keysInFile, (nth + 1) * keysInFile));
}

/** The first key of each block. */
function eachBlock(keys: readonly string[]): string[] {
  return keys.filter((_, nth) => nth % keysInFile === 0);
}

/** The section of each article of a part, which `readSections` reads. */
function sectionsText(headlines: readonly Headline[]): string {
  const sections = [...new Set(headlines.map(({ section }) => section))].sort();
  const numbers = new Map(sections.map((section, number) => [section, number]));
  return JSON.stringify({ sections, articles: headlines.map(({ section }) => numbers.get(section)) });
}

function hashOf(contents: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(`${content.length},`).update(content);
  return hash.digest('hex').slice(0, hashLength);
}

/**
 * The manifest, the only file of the index whose name stays. It has the keys of the newest year, for the search that everyone
 * begins with; of earlier years each 64th.
 *
 * @param parts all parts, newest first
 */
export function writeManifest(parts: readonly BuiltPart[]): IndexFile {
  const [newest] = parts;
  const entries = parts.map((part): PartEntry => {
    if (newest && yearOf(newest) === yearOf(part)) return part;
    const syllables = decodeKeys(part.syllables);
    return {
      ...part,
      syllables: encodeKeys(eachBlock(syllables)),
      pairs: encodeKeys(eachBlock(decodeKeys(part.pairs))),
      syllableFiles: syllables.length,
    };
  });
  const manifest: Manifest = { format, parts: entries };
  return { path: searchManifestPath, content: JSON.stringify(manifest) };
}
