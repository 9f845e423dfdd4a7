import { foldText } from '../../language/foldText.ts';

const separator = 0x20;

/** What each UTF-16 unit is in a token, or the separator; 0 where not yet met. A table, because whole archives are read. */
const table = new Uint16Array(0x1_0000);

/** The offset basis and the prime of FNV-1 (RFC 9923), the hash that is used here, with units for bytes. */
const basis = 0x811c9dc5 | 0;
const prime = 0x01000193;

/**
 * Calls back with a hash of 32 bits of each token of a text, in order. A token is a run of letters and digits, without case
 * and marks (`foldText`): a syllable of Vietnamese. With the tone its place is gone, so that `hòa` and `hoà` are one.
 */
export function eachToken(text: string, take: (hash: number) => void): void {
  const composed = text.normalize('NFC');
  const { length } = composed;
  let hash = basis;
  for (let index = 0; index < length; index += 1) {
    const unit = composed.charCodeAt(index);
    const folded = table[unit] || remember(unit);
    if (folded !== separator) hash = chainHash(hash, folded);
    else if (hash !== basis) {
      take(hash);
      hash = basis;
    }
  }
  if (hash !== basis) take(hash);
}

/** The hash of a sequence that is one element longer: of that of what came before, and the element. Order matters. */
export function chainHash(hash: number, element: number): number {
  return Math.imul(hash, prime) ^ element;
}

/** A surrogate is of a token: letters beyond the first plane are two of them. A mark that NFC leaves belongs to its letter. */
function remember(unit: number): number {
  const letter = String.fromCharCode(unit);
  const folded = /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(letter) ? foldText(letter).charCodeAt(0) : separator;
  table[unit] = folded;
  return folded;
}
