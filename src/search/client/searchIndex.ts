import { searchIndexFolder, searchManifestPath } from '../../paths.ts';
import { fileOf, pairFileOf } from '../model/keys.ts';
import {
  fewFiles,
  fileNames,
  fromRow,
  type Headline,
  type HeadlineRow,
  headlinesInFile,
  lengthBytes,
  type Part,
  type PrefixTops,
  readManifest,
  readPart,
  yearOf,
} from '../model/manifest.ts';
import { type KeyEntry, readPostings } from '../model/postings.ts';

/** The index cannot be read: offline, damaged, or of a format to come. Its cause is what the last try failed with. */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable';
}

/**
 * Fetches a file of the site.
 *
 * @param isFresh past the browser's cache; the manifest is revalidated in any case
 * @throws anything, where the file is missing
 */
export type FetchFile = (path: string, isFresh: boolean) => Promise<Uint8Array>;

/** The index as the newest manifest has it; each file is fetched once. */
export interface SearchIndex {
  /** The parts by year, newest first; those of a year are read together. */
  years: readonly (readonly Part[])[];
  /** The entries of a key, of all that begin with it if it is a prefix; `isCut` where those would be too many files. */
  find: (part: Part, key: string, isPrefix: boolean) => Promise<{ entries: KeyEntry[]; isCut: boolean }>;
  /** Article and rank in turn of the ten that come first for the beginning of a word; undefined where it can be read from few files. */
  tops: (part: Part, key: string, typed: string) => Promise<number[] | undefined>;
  /** The syllables in the file of a syllable, which begin like it, many of them beginning like it. */
  syllablesBeside: (part: Part, key: string) => Promise<KeyEntry[]>;
  headline: (part: Part, article: number) => Promise<Headline>;
  /** The section of each article of a part. */
  sections: (part: Part) => Promise<string[]>;
}

/** Files of a part that are read for one key where more than its first articles are asked for: one letter may stand for hundreds. */
const mostFiles = 16;

/** Reads the manifest. @throws what `fetchFile` throws, SyntaxError and TypeError for a damaged manifest */
export async function openIndex(fetchFile: FetchFile, isFresh = false): Promise<SearchIndex> {
  const { parts } = readManifest(new TextDecoder().decode(await fetchFile(searchManifestPath, isFresh)));
  const files = new Map<string, Promise<IndexText>>();
  /** Headlines that came with what comes first, by the part's hash and the article's number. */
  const ready = new Map<string, HeadlineRow>();
  const read = (name: string, textsAt: number) => {
    const known =
      files.get(name) ?? fetchFile(searchIndexFolder + name, isFresh).then((bytes) => split(bytes, textsAt));
    files.set(name, known);
    return known;
  };
  const readText = async (name: string) => (await read(name, 0)).texts;
  const entriesOf = async ({ hash, articles }: Part, nth: number, isWanted: (key: string) => boolean) => {
    const { texts, bits } = await read(fileNames.postings(hash, nth), lengthBytes);
    return readPostings(texts, bits, articles, isWanted);
  };

  const all = parts.map(readPart);
  return {
    years: [...new Set(all.map(yearOf))].map((year) => all.filter((part) => yearOf(part) === year)),
    find: async (part, key, isPrefix) => {
      const [first, last] = key.includes(' ') ? pairFiles(part, key) : syllableFiles(part, key, isPrefix);
      const numbers = Array.from({ length: Math.min(last - first + 1, mostFiles) }, (_, nth) => first + nth);
      const isWanted = (other: string) => (isPrefix ? other.startsWith(key) : other === key);
      const entries = numbers.map((nth) => entriesOf(part, nth, isWanted));
      return { entries: (await Promise.all(entries)).flat(), isCut: last - first >= mostFiles };
    },
    tops: async (part, key, typed) => {
      const [first, last] = syllableFiles(part, key, true);
      if (last - first < fewFiles) return undefined;
      const { tops, headlines }: PrefixTops = JSON.parse(await readText(fileNames.tops(part.hash, key)));
      for (const [article, row] of Object.entries(headlines)) ready.set(part.hash + article, row);
      return tops[typed];
    },
    syllablesBeside: async (part, key) => entriesOf(part, fileOf(part.syllables, key), () => true),
    headline: async ({ hash }, article) => {
      const known = ready.get(hash + article);
      if (known) return fromRow(known);
      const rows: HeadlineRow[] = JSON.parse(
        await readText(fileNames.headlines(hash, Math.floor(article / headlinesInFile))),
      );
      const row = rows[article % headlinesInFile];
      if (!row) throw new RangeError('a file of headlines ends too early');
      return fromRow(row);
    },
    sections: async ({ hash }) => {
      const { sections, articles }: { sections: string[]; articles: number[] } = JSON.parse(
        await readText(fileNames.sections(hash)),
      );
      return articles.map((number) => sections[number] ?? '');
    },
  };
}

/** The numbers of the first and the last file of postings that may have a key. */
type FileRange = [first: number, last: number];

/** Empty, from 0 to −1, where the part has none. */
function syllableFiles({ syllables }: Part, key: string, isPrefix: boolean): FileRange {
  const first = fileOf(syllables, key);
  if (syllables.length === 0) return [0, -1];
  return [first, isPrefix ? fileOf(syllables, `${key}\uFFFF`) : first];
}

function pairFiles({ syllables, pairs }: Part, key: string): FileRange {
  const nth = syllables.length + (pairs && pairFileOf(key, pairs));
  return [nth, pairs ? nth : nth - 1];
}

interface IndexText {
  texts: string;
  bits: Uint8Array;
}

/** @param textsAt where the texts begin: their length stands before them; at 0 they are the whole file */
async function split(bytes: Uint8Array, textsAt: number): Promise<IndexText> {
  const length = textsAt ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) : bytes.length;
  const bits = bytes.subarray(textsAt + length);
  return { texts: await inflate(bytes.subarray(textsAt, textsAt + length)), bits };
}

/** @throws TypeError for damaged bytes */
function inflate(bytes: Uint8Array): Promise<string> {
  // Not from a Blob's stream, which is read by way of the browser process: ten small files took 0.3 s longer (CPU 4 times slower).
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const ignore = () => {};
  // Damage rejects the reading below, too.
  writer.write(bytes as BufferSource).catch(ignore);
  writer.close().catch(ignore);
  return new Response(readable).text();
}
