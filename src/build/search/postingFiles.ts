import { deflateRawSync } from 'node:zlib';
import { encodeForm } from '../../search/model/forms.ts';
import { encodeKeys, pairFileOf } from '../../search/model/keys.ts';
import { lengthBytes } from '../../search/model/manifest.ts';
import type { SortedTerms } from './sortTerms.ts';
import { bitWriter, writePostings } from './writePostings.ts';

/** Letters of a front-coded key, about. */
const keyLength = 6;

/** Below it, what a file has besides its content outweighs what is saved. */
const smallestFile = 600;

/** Bytes of a form and of a posting, about: measured on news. */
const bytesOf = { form: 2.7, posting: 1.4 };

/**
 * Bytes that the files of a part shall have. A query reads some of each part: for as many files as there may be in all, least is
 * read where the size grows with the root of the whole.
 *
 * @param terms of the files
 */
function sizes(terms: Uint32Array, postingsOf: PostingsOf, share: number): { all: number; file: number } {
  let postings = 0;
  for (const term of terms) postings += postingsOf(term).length;
  const all = terms.length * bytesOf.form + postings * bytesOf.posting;
  return { all, file: Math.max(smallestFile, share * Math.sqrt(all)) };
}

/** How many times the root of all bytes: the more, the fewer files there are, and the more is read. */
const shareOf = { syllables: 0.7, pairs: 1 };

export interface SyllableFiles {
  files: Uint8Array[];
  /** The first key of each file, cut to what parts it from the file before; empty for the first. */
  firstKeys: string[];
}

/** Writes sorted syllables as files, which are cut between keys. */
export function syllableFiles(sorted: SortedTerms, postingsOf: PostingsOf, articles: number): SyllableFiles {
  const { syllables, keyOf, areOneKey } = sorted;
  const { file: size } = sizes(syllables, postingsOf, shareOf.syllables);
  const result: SyllableFiles = { files: [], firstKeys: [] };
  const file = fileWriter(sorted, postingsOf, articles);
  let before: number | undefined;
  for (const term of syllables) {
    if (before !== undefined && !areOneKey(before, term) && file.length() >= size) result.files.push(file.take());
    if (result.firstKeys.length === result.files.length)
      result.firstKeys.push(before === undefined ? '' : separator(keyOf(before), keyOf(term)));
    file.add(term);
    before = term;
  }
  if (before !== undefined) result.files.push(file.take());
  return result;
}

/** Writes sorted pairs as files, each in the file that `pairFileOf` names. */
export function pairFiles(sorted: SortedTerms, postingsOf: PostingsOf, articles: number): Uint8Array[] {
  const { pairs, keyOf, areOneKey } = sorted;
  const { all, file: size } = sizes(pairs, postingsOf, shareOf.pairs);
  const count = Math.ceil(all / size);
  const file = fileWriter(sorted, postingsOf, articles);
  const inFiles = Array.from({ length: count }, (): number[] => []);
  let before: number | undefined;
  let number = 0;
  for (const term of pairs) {
    if (before === undefined || !areOneKey(before, term)) number = pairFileOf(keyOf(term), count);
    inFiles[number]?.push(term);
    before = term;
  }
  return inFiles.map((terms) => {
    for (const term of terms) file.add(term);
    return file.take();
  });
}

type PostingsOf = (term: number) => Uint32Array;

/** A file in the making. */
interface FileWriter {
  /** Adds a term, which is behind the last one in the order of the index. */
  add: (term: number) => void;
  /** Bytes so far, about. */
  length: () => number;
  /** The file; the next term begins another. */
  take: () => Uint8Array;
}

function fileWriter(
  { keyOf, writtenOf, codesOf, areOneKey }: SortedTerms,
  postingsOf: PostingsOf,
  articles: number,
): FileWriter {
  const postings = bitWriter();
  let keys: string[] = [];
  let forms = '';
  let before: number | undefined;
  let key = '';
  /** Bytes of a file for a byte that is put into its texts, as it was with the one before. */
  let ratio = 0.4;
  return {
    add: (term) => {
      if (before !== undefined && areOneKey(before, term)) forms += ',';
      else {
        key = keyOf(term);
        if (keys.push(key) > 1) forms += '|';
      }
      forms += encodeForm(key, writtenOf(term), codesOf(term));
      writePostings(postings, postingsOf(term), articles);
      before = term;
    },
    length: () => postings.length() + (forms.length + keys.length * keyLength) * ratio,
    take: () => {
      const plain = `${encodeKeys(keys)}\n${forms}`;
      const texts = compress(plain);
      ratio = texts.length / plain.length;
      keys = [];
      forms = '';
      before = undefined;
      return joinFile(texts, postings.take());
    },
  };
}

/** The length of the texts, the texts, the bits: texts are compressed apart from bits, which are dense as they are. */
function joinFile(texts: Uint8Array, bits: Uint8Array): Uint8Array {
  const file = new Uint8Array(lengthBytes + texts.length + bits.length);
  new DataView(file.buffer).setUint32(0, texts.length, true);
  file.set(texts, lengthBytes);
  file.set(bits, lengthBytes + texts.length);
  return file;
}

/** The shortest beginning of a key that is behind another key. */
function separator(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

/** `deflate-raw`, which browsers read without a script. */
export function compress(content: string | Uint8Array): Uint8Array {
  return deflateRawSync(content, { level: 9 });
}
