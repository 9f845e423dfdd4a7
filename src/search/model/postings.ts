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
 * Bits of a gap between neighbours of a list that are written as they are, those above in unary (Rice's code). Best where numbers
 * are taken at random.
 *
 * @param limit the numbers are below it
 * @param count how many of them are listed
 */
export function gapBits(limit: number, count: number): number {
  return Math.max(0, Math.floor(Math.log2((limit / count) * Math.LN2)));
}

/**
 * Reads what a file of the index has for some keys. Its texts, parted by a line feed, are the keys and their forms: those of a key
 * parted by commas, keys by bars. Its bits, the lowest of a byte first, are the postings of each form in turn: their count and one more
 * than how many are not only in the text (both in Elias' gamma code), the gaps between articles, then of each that is not only in the text
 * the gap between their numbers in the list, and whether it is the headline (0) or standfirst or keywords (1).
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
  const count = readCount(read);
  const marked = readCount(read) - 1;
  const list = readAscending(read, articles, count);
  const places = new Array<Place>(count).fill(2);
  for (const nth of readAscending(read, count, marked)) places[nth] = read(1) as Place;
  return { articles: list, places };
}

/** A number from 1 in Elias' gamma code. */
function readCount(read: ReadBits): number {
  const width = countZeros(read);
  return (1 << width) | read(width);
}

/** So many ascending numbers below a limit, by their gaps. */
function readAscending(read: ReadBits, limit: number, count: number): number[] {
  const bits = gapBits(limit, count);
  const numbers: number[] = [];
  for (let last = -1; numbers.length < count; numbers.push(last)) last += (countZeros(read) << bits) + read(bits) + 1;
  return numbers;
}

/** The zeros before the next one, which is read too. */
function countZeros(read: ReadBits): number {
  let zeros = 0;
  while (read(1) === 0) zeros += 1;
  return zeros;
}
