import { deflateRawSync } from 'node:zlib';
import { encodeKeys } from '../../search/model/keys.ts';
import { byteWriter } from './byteWriter.ts';
import type { SortedTerms } from './sortTerms.ts';
import { writePostings } from './writePostings.ts';

/** Bytes that a file of the index has, about: a query reads one for each key, and the manifest has a key of each. */
export const fileSize = { syllables: 4_000, pairs: 4_000 };

export interface PostingFiles {
  files: Uint8Array[];
  /** The first key of each file, cut to what parts it from the file before; empty for the first. */
  firstKeys: string[];
}

/** Writes sorted terms as files, which are cut between keys. */
export function postingFiles(
  terms: Uint32Array,
  { keyOf, writtenOf, areOneKey }: SortedTerms,
  postingsOf: (term: number) => Uint32Array,
  articles: number,
  size: number,
): PostingFiles {
  const result: PostingFiles = { files: [], firstKeys: [] };
  const postings = byteWriter();
  let keys: string[] = [];
  let forms = '';
  let last = '';
  /** Bytes of a file for one of what is put into it, as it was with the last one. */
  let ratio = 0.7;

  const close = () => {
    if (keys.length === 0) return;
    const first = keys[0] ?? '';
    result.firstKeys.push(result.files.length === 0 ? '' : separator(last, first));
    const raw = fileContent(encodeKeys(keys), forms, postings.take());
    const file = compress(raw);
    ratio = file.length / raw.length;
    result.files.push(file);
    last = keys[keys.length - 1] ?? '';
    keys = [];
    forms = '';
  };

  let before = -1;
  for (const term of terms) {
    const isSameKey = before >= 0 && areOneKey(before, term);
    if (!isSameKey) {
      if ((postings.length() + forms.length + keys.length * 6) * ratio >= size) close();
      keys.push(keyOf(term));
      if (keys.length > 1) forms += '|';
    } else forms += ',';
    const written = writtenOf(term);
    if (written !== keys[keys.length - 1]) forms += written;
    writePostings(postings, postingsOf(term), articles);
    before = term;
  }
  close();
  return result;
}

function fileContent(keys: string, forms: string, postings: Uint8Array): Buffer {
  const texts = [Buffer.from(keys), Buffer.from(forms)];
  const lengths = byteWriter();
  for (const { length } of texts) lengths.number(length);
  return Buffer.concat([lengths.take(), ...texts, postings]);
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
