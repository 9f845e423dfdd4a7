/** Nothing, then the tones in the order of Vietnamese dictionaries: as combining marks. */
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** What stands under each letter of a key, each with every tone; the number of the letter with its tone is its code. */
const letters = new Map(
  ['aăâ', 'dđ', 'eê', 'i', 'oôơ', 'uư', 'y'].map((row) => [
    row[0],
    Array.from(row, (letter) => tones.map((tone) => (letter + tone).normalize('NFC'))).flat(),
  ]),
);

const zero = 0x30;
const literal = '!';

/**
 * A written form by what it has more than its key: a code for each letter that may have a mark, without those at the end that
 * have none. What cannot be said so stands there as it is.
 *
 * @param codes where they are known, those of its words one after the other
 */
export function encodeForm(key: string, written: string, codes = codesOf(key, written)): string {
  if (codes === undefined) return literal + written;
  let length = codes.length;
  while (length > 0 && codes.charCodeAt(length - 1) === zero) length -= 1;
  return codes.slice(0, length);
}

/** The codes of all letters of a word or form that may have marks; undefined where they do not say how it is written. */
export function codesOf(key: string, written: string): string | undefined {
  let codes = '';
  for (const [at, letter] of Array.from(key).entries()) {
    const code = letters.get(letter)?.indexOf(written[at] ?? '') ?? -1;
    if (code >= 0) codes += String.fromCharCode(zero + code);
  }
  return decodeForm(key, codes) === written ? codes : undefined;
}

/** The reverse of `encodeForm`. */
export function decodeForm(key: string, codes: string): string {
  if (codes.startsWith(literal)) return codes.slice(1);
  let nth = 0;
  return key.replace(/[adeiouy]/gu, (letter) => {
    const code = codes.charCodeAt(nth) - zero;
    nth += 1;
    return letters.get(letter)?.[code] ?? letter;
  });
}
