import { gapBits } from '../../search/model/postings.ts';
import type { Place } from '../../search/model/rank.ts';

/** Bits that are added one after the other, in one buffer that is used again. */
export interface BitWriter {
  /** Adds the lowest bits of a value, the lowest first. */
  bits: (value: number, count: number) => void;
  /** How many bytes are begun. */
  length: () => number;
  /** A copy of the bytes since the last call, filled up with zeros. */
  take: () => Uint8Array;
}

export function bitWriter(): BitWriter {
  let bytes = new Uint8Array(0x1_0000);
  let at = 0;
  return {
    bits: (value, count) => {
      if (at + count > bytes.length * 8) {
        const larger = new Uint8Array(bytes.length * 2 + (count >> 3));
        larger.set(bytes);
        bytes = larger;
      }
      for (let bit = 0; bit < count; bit += 1) {
        if (bit < 32 && (value >>> bit) & 1) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7));
        at += 1;
      }
    },
    length: () => (at + 7) >> 3,
    take: () => {
      const length = (at + 7) >> 3;
      const taken = bytes.slice(0, length);
      bytes.fill(0, 0, length);
      at = 0;
      return taken;
    },
  };
}

/**
 * Writes the postings of a written form, as `readPostings` reads them.
 *
 * @param postings ascending, at least one; each is 4 × the article's number + the place
 * @param articles how many the part has
 */
export function writePostings(writer: BitWriter, postings: Uint32Array, articles: number): void {
  const count = postings.length;
  let marked = 0;
  for (const posting of postings) if ((posting & 3) !== inText) marked += 1;
  writeCount(writer, count);
  writeCount(writer, marked + 1);
  const bits = gapBits(articles, count);
  let before = -1;
  for (const posting of postings) {
    writeGap(writer, (posting >> 2) - before - 1, bits);
    before = posting >> 2;
  }
  if (marked > 0) writePlaces(writer, postings, gapBits(count, marked));
}

/** The place that most postings have, which is not written. */
const inText: Place = 2;

function writePlaces(writer: BitWriter, postings: Uint32Array, bits: number): void {
  let before = -1;
  for (let nth = 0; nth < postings.length; nth += 1) {
    if (((postings[nth] ?? 0) & 3) === inText) continue;
    writeGap(writer, nth - before - 1, bits);
    before = nth;
  }
  for (const posting of postings) if ((posting & 3) !== inText) writer.bits(posting & 3, 1);
}

/** A number from 1 in Elias' gamma code. */
function writeCount(writer: BitWriter, count: number): void {
  const width = 31 - Math.clz32(count);
  writer.bits(1 << width, width + 1);
  writer.bits(count, width);
}

/** In Rice's code. */
function writeGap(writer: BitWriter, gap: number, bits: number): void {
  writer.bits(0, gap >> bits);
  writer.bits(1, 1);
  writer.bits(gap, bits);
}
