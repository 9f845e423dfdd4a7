import { deflateRawSync } from 'node:zlib';
import { encodeForm } from '../../search/model/forms.ts';
import { encodeKeys } from '../../search/model/keys.ts';
import { lengthBytes } from '../../search/model/manifest.ts';
import type { SortedTerms } from './sortTerms.ts';
import { bitWriter, writePostings } from './writePostings.ts';

/** Letters of a front-coded key, about. */
const keyLength = 6;

/** Below it, what a file has besides its content outweighs what is saved. */
const smallestFile = 600;

/**
 * Bytes that a file of the index shall have, about. A query reads one for each key, and about 2.4 bytes of each in the manifest: the
 * sum of both is least where the size grows with the root of the whole.
 *
 * @param postings how many all the files have
 */
export function fileSize(postings: number): number {
  return Math.max(smallestFile, (Number(process.env.FACT) || 1.5) * Math.sqrt(postings));
}

export interface PostingFiles {
  files: Uint8Array[];
  /** The first key of each file, cut to what parts it from the file before; empty for the first. */
  firstKeys: string[];
}

/** Writes sorted terms as files, which are cut between keys. */
export function postingFiles(
  terms: Uint32Array,
  { keyOf, writtenOf, codesOf, areOneKey }: SortedTerms,
  postingsOf: (term: number) => Uint32Array,
  articles: number,
): PostingFiles {
  let count = 0;
  for (const term of terms) count += postingsOf(term).length;
  const size = fileSize(count);
  const result: PostingFiles = { files: [], firstKeys: [] };
  const postings = bitWriter();
  let keys: string[] = [];
  let forms = '';
  let last = '';
  /** Bytes of a file for a byte that is put into its texts, as it was with the one before. */
  let ratio = 0.4;

  const close = () => {
    const [first] = keys;
    if (first === undefined) return;
    result.firstKeys.push(result.files.length === 0 ? '' : separator(last, first));
    const plain = `${encodeKeys(keys)}\n${forms}`;
    const texts = compress(plain);
    ratio = texts.length / plain.length;
    result.files.push(joinFile(texts, postings.take()));
    last = keys[keys.length - 1] ?? '';
    keys = [];
    forms = '';
  };

  let before = -1;
  let key = '';
  for (const term of terms) {
    if (before >= 0 && areOneKey(before, term)) forms += ',';
    else {
      if (postings.length() + (forms.length + keys.length * keyLength) * ratio >= size) close();
      key = keyOf(term);
      if (keys.push(key) > 1) forms += '|';
    }
    forms += encodeForm(key, writtenOf(term), codesOf(term));
    writePostings(postings, postingsOf(term), articles);
    before = term;
  }
  close();
  return result;
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
