import type { ByteWriter } from './byteWriter.ts';

/** Above this part of the articles, a bitmap is shorter than a list of a byte each. */
const dense = 1 / 8;

/**
 * Writes the postings of a written form, as `readPostings` reads them.
 *
 * @param postings ascending; each is 4 × the article's number + the place
 * @param articles how many the part has
 */
export function writePostings(writer: ByteWriter, postings: Uint32Array, articles: number): void {
  if (postings.length > articles * dense) writeBitmap(writer, postings, articles);
  else writeList(writer, postings);
}

function writeList(writer: ByteWriter, postings: Uint32Array): void {
  writer.number(postings.length * 2);
  let before = -1;
  for (const posting of postings) {
    const article = posting >> 2;
    writer.number((article - before - 1) * 3 + (posting & 3));
    before = article;
  }
}

function writeBitmap(writer: ByteWriter, postings: Uint32Array, articles: number): void {
  writer.number(postings.length * 2 + 1);
  const bits = new Uint8Array(Math.ceil(articles / 8));
  for (const posting of postings) {
    const article = posting >> 2;
    bits[article >> 3] = (bits[article >> 3] ?? 0) | (1 << (article & 7));
  }
  for (const byte of bits) writer.byte(byte);
  for (const place of [0, 1]) {
    const ranks = Array.from(postings.keys()).filter((nth) => ((postings[nth] ?? 0) & 3) === place);
    writer.number(ranks.length);
    let before = -1;
    for (const nth of ranks) {
      writer.number(nth - before - 1);
      before = nth;
    }
  }
}
