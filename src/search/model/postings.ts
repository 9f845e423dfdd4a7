import { decodeKeys } from './keys.ts';
import type { Place } from './rank.ts';

/** The articles of a part that have a written form. */
export interface Postings {
  /** Ascending. */
  articles: readonly number[];
  /** The best place in each. */
  places: readonly Place[];
}

/** A written form under a key: `đồng nai` under `dong nai`. */
export interface Form extends Postings {
  written: string;
}

/** A key of the index with the forms that it is written in. */
export interface KeyEntry {
  key: string;
  forms: Form[];
}

/**
 * Reads a file of postings: the lengths of two texts, the keys, their forms (those of a key parted by commas, keys by bars; the
 * empty form is the key itself), then the postings of each form in turn. A number is 7 bits a byte, the lowest first. Postings
 * begin with twice their count; one more where they are a bitmap, of which the places other than the text follow as lists.
 *
 * @param articles how many the part has
 * @param isWanted which keys are returned
 * @throws RangeError for a damaged file
 */
export function readPostings(bytes: Uint8Array, articles: number, isWanted: (key: string) => boolean): KeyEntry[] {
  const reader = { bytes, at: 0 };
  const [keysLength, formsLength] = [readNumber(reader), readNumber(reader)];
  const keys = decodeKeys(readText(reader, keysLength));
  const forms = readText(reader, formsLength).split('|');
  const entries: KeyEntry[] = [];
  for (const [nth, key] of keys.entries()) {
    const entry: KeyEntry = { key, forms: [] };
    for (const written of (forms[nth] ?? '').split(','))
      entry.forms.push({ written: written || key, ...readList(reader, articles) });
    if (isWanted(key)) entries.push(entry);
  }
  return entries;
}

interface Reader {
  bytes: Uint8Array;
  at: number;
}

function readByte(reader: Reader): number {
  const byte = reader.bytes[reader.at];
  if (byte === undefined) throw new RangeError('a file of the index ends too early');
  reader.at += 1;
  return byte;
}

function readNumber(reader: Reader): number {
  let value = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = readByte(reader);
    value += (byte & 127) * scale;
    if (byte < 128) return value;
  }
}

function readText(reader: Reader, length: number): string {
  const text = new TextDecoder().decode(reader.bytes.subarray(reader.at, reader.at + length));
  reader.at += length;
  return text;
}

function readList(reader: Reader, articles: number): Postings {
  const head = readNumber(reader);
  if (head % 2 === 1) return readBitmap(reader, articles);
  const list: { articles: number[]; places: Place[] } = { articles: [], places: [] };
  let article = -1;
  for (let left = head / 2; left > 0; left -= 1) {
    const value = readNumber(reader);
    article += Math.floor(value / 3) + 1;
    list.articles.push(article);
    list.places.push((value % 3) as Place);
  }
  return list;
}

function readBitmap(reader: Reader, articles: number): Postings {
  const list: { articles: number[]; places: Place[] } = { articles: [], places: [] };
  for (let start = 0; start < articles; start += 8) {
    const byte = readByte(reader);
    for (let bit = 0; bit < 8; bit += 1)
      if ((byte >> bit) & 1) {
        list.articles.push(start + bit);
        list.places.push(2);
      }
  }
  for (const place of [0, 1] as const) {
    let at = -1;
    for (let left = readNumber(reader); left > 0; left -= 1) {
      at += readNumber(reader) + 1;
      list.places[at] = place;
    }
  }
  return list;
}
