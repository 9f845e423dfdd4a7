import { detectLegacyEncoding } from '../../../../article/schema/legacyEncodings.ts';
import { isVietnameseSyllable } from '../../../../article/schema/vietnameseSyllable.ts';

/** How many characters are counted. */
const sample = 20_000;

/**
 * Reads bytes that are no UTF-8 in the single-byte encoding in which most of their words are Vietnamese syllables:
 * windows-1258, or Latin letters that are TCVN3 or VNI. Text of the last is given as Latin letters, for `convertLegacy`.
 *
 * @returns the text, and the encoding where it is not one of those that `convertLegacy` tells of
 */
export function readLegacyBytes(bytes: Uint8Array): { text: string; name?: string } {
  // VNI has letters in 0x80–0x9F of CP1252, TCVN3 none.
  const latin = new TextDecoder('windows-1252').decode(bytes);
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const head = latin.slice(0, sample);
  const converted = detectLegacyEncoding(head)?.converted;
  const asFont = converted === undefined ? -1 : countSyllables(converted);
  const asWindows = countSyllables(vietnamese.slice(0, sample));
  if (asFont > asWindows) return { text: latin };
  const isVietnamese = asWindows > countSyllables(head);
  return isVietnamese ? { text: vietnamese, name: 'windows-1258' } : { text: latin, name: 'windows-1252' };
}

/** Words with a mark of Vietnamese that are spelt right, less those that are not. */
function countSyllables(text: string): number {
  const words = text.match(/[\p{L}\p{M}\u00A1-\u00BF]+/gu) ?? [];
  return words
    .filter((word) => /\P{ASCII}/u.test(word))
    .reduce((count, word) => count + (isVietnameseSyllable(word) ? 1 : -1), 0);
}
