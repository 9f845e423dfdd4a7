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
 */
export function encodeForm(key: string, written: string): string {
  let codes = '';
  for (const [at, letter] of Array.from(key).entries()) {
    const code = letters.get(letter)?.indexOf(written[at] ?? '');
    if (code !== undefined && code >= 0) codes += String.fromCharCode(zero + code);
  }
  const short = codes.replace(/0+$/u, '');
  return decodeForm(key, short) === written ? short : literal + written;
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
