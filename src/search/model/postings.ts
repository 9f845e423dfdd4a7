import { decodeForm } from './forms.ts';
import { decodeKeys } from './keys.ts';
import type { Place } from './rank.ts';

/** A written form under a key (`đồng nai` under `dong nai`), with the articles that have it. */
export interface Form {
  written: string;
  /** Ascending. */
  articles: readonly number[];
  /** The best place in each. */
  places: readonly Place[];
}

/** A key of the index with the forms that it is written in. */
export interface KeyEntry {
  key: string;
  forms: Form[];
}

/**
 * Bits of a gap between neighbours of a list that are written as they are, those above in unary (Rice's code). Best where articles
 * are taken at random.
 *
 * @param articles how many the part has
 * @param count how many of them are listed
 */
export function gapBits(articles: number, count: number): number {
  return Math.max(0, Math.floor(Math.log2((articles / count) * Math.LN2)));
}

/**
 * Reads what a file of the index has for some keys. Its texts, parted by a line feed, are the keys and their forms: those of a key
 * parted by commas, keys by bars. Its bits, the lowest of a byte first, are the postings of each form in turn: the count (Elias'
 * gamma code), whether all are in the text, then of each the gap to the one before and, if not all, the place: 0 text, 10
 * headline, 11 standfirst or keywords.
 *
 * @param articles how many the part has
 * @param isWanted which keys are returned
 * @throws RangeError for bits that end too early
 */
export function readPostings(
  texts: string,
  bits: Uint8Array,
  articles: number,
  isWanted: (key: string) => boolean,
): KeyEntry[] {
  const [keys = '', forms = ''] = texts.split('\n');
  const formsOf = forms.split('|');
  const read = bitReader(bits);
  const entries: KeyEntry[] = [];
  for (const [nth, key] of decodeKeys(keys).entries()) {
    const lists = (formsOf[nth] ?? '').split(',').map((codes) => ({ codes, ...readList(read, articles) }));
    if (isWanted(key))
      entries.push({ key, forms: lists.map(({ codes, ...list }) => ({ written: decodeForm(key, codes), ...list })) });
  }
  return entries;
}

/** Reads the next bits as a number, the lowest first. */
type ReadBits = (count: number) => number;

function bitReader(bytes: Uint8Array): ReadBits {
  let at = 0;
  return (count) => {
    let value = 0;
    for (let bit = 0; bit < count; bit += 1) {
      const byte = bytes[at >> 3];
      if (byte === undefined) throw new RangeError('a file of the index ends too early');
      value |= ((byte >> (at & 7)) & 1) << bit;
      at += 1;
    }
    return value;
  };
}

function readList(read: ReadBits, articles: number): Omit<Form, 'written'> {
  const list: { articles: number[]; places: Place[] } = { articles: [], places: [] };
  const width = countZeros(read);
  const count = (1 << width) | read(width);
  const isText = read(1) === 1;
  const bits = gapBits(articles, count);
  let article = -1;
  for (let left = count; left > 0; left -= 1) {
    article += (countZeros(read) << bits) + read(bits) + 1;
    list.articles.push(article);
    list.places.push(isText || read(1) === 0 ? 2 : (read(1) as Place));
  }
  return list;
}

/** The zeros before the next one, which is read too. */
function countZeros(read: ReadBits): number {
  let zeros = 0;
  while (read(1) === 0) zeros += 1;
  return zeros;
}
