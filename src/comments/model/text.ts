import { graphemesOf } from '../../text/graphemes.ts';
import { stripInvisible } from './invisible.ts';

/** A visible character: no space, control, blank braille or Default_Ignorable. */
const visible = /[^\s\p{Cc}\u2800\uFFF9-\uFFFB\p{Default_Ignorable_Code_Point}]/u;

/** The longest comment, in graphemes: letters as people count them. */
export const maxGraphemes = 5_000;

/** The longest comment in bytes of UTF-8: 5,000 of the longest Vietnamese letters are 15,000, and emoji take up to 35. */
export const maxBytes = 60_000;

/** The longest name, in graphemes. */
export const maxNameGraphemes = 100;

/** The longest name in bytes of UTF-8: as many as its letters take if all of them are the longest emoji. */
export const maxNameBytes = 3_500;

/** Whether there is anything to see in a text. */
export function isVisible(text: string): boolean {
  return visible.test(text);
}

/** NFC, with U+FFFD for unpaired surrogates, which UTF-8 cannot hold. */
export function toWellFormedNfc(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').normalize('NFC');
}

/** The common case of a clean name: precomposed Latin letters and single spaces. */
const plainName = /^[!-~\u00C0-\u024F\u1E00-\u1EFF]+(?: [!-~\u00C0-\u024F\u1E00-\u1EFF]+)*$/u;

/** A name as one visible line, without invisible and bidi control characters; or empty. */
export function normalizeName(name: string): string {
  if (plainName.test(name)) return name;
  let seen = toWellFormedNfc(name);
  // A mark may combine with the letter before only once nothing stands between, and then joins nothing any more.
  for (let before = ''; seen !== before; ) {
    before = seen;
    seen = toWellFormedNfc(stripInvisible(before));
  }
  const line = seen.replace(/[\s\u0085]+/gu, ' ').trim();
  return isVisible(line) ? line : '';
}

/** A name as it is stored: normalized, and cut between graphemes where it is too long. */
export function cleanName(name: string): string {
  const whole = normalizeName(name);
  return whole.length > maxNameGraphemes ? normalizeName(truncate(whole, maxNameGraphemes, maxNameBytes)) : whole;
}

/**
 * Cuts a text between graphemes.
 *
 * @param limit in graphemes; if the first alone exceeds `byteLimit`, in code points of it
 * @param byteLimit in bytes of UTF-8
 */
export function truncate(text: string, limit: number, byteLimit = Number.POSITIVE_INFINITY): string {
  const encoder = new TextEncoder();
  let within = '';
  let count = 0;
  let bytes = 0;
  for (const letter of graphemesOf(text)) {
    bytes += encoder.encode(letter).length;
    count += 1;
    if (count > limit) break;
    if (bytes > byteLimit) return within || Array.from(letter).slice(0, limit).join('');
    within += letter;
  }
  return within;
}

/** Counts the graphemes of a text, to `limit` and no further. */
export function countGraphemes(text: string, limit: number): number {
  let count = 0;
  for (const _ of graphemesOf(text)) {
    count += 1;
    if (count === limit) break;
  }
  return count;
}

/** Whether a text is longer than a comment may be, in graphemes or in bytes. */
export function isTooLong(text: string): boolean {
  return (
    text.length > maxGraphemes &&
    (new TextEncoder().encode(text).length > maxBytes || countGraphemes(text, maxGraphemes + 1) > maxGraphemes)
  );
}
