import { withoutInvisible } from './invisible.ts';

/** Something that a reader sees: not space, control, blank braille, or what shows nothing (Default_Ignorable). */
const visible = /[^\s\p{Cc}\u2800\uFFF9-\uFFFB\p{Default_Ignorable_Code_Point}]/u;

/** The longest comment, in graphemes: letters as people count them. */
export const letterLimit = 5_000;

/** The longest comment in bytes of UTF-8: 5,000 of the longest Vietnamese letters are 15,000, and emoji take up to 35. */
export const byteLimit = 60_000;

/** The longest name, in graphemes. */
export const nameLimit = 100;

/** The longest name in bytes of UTF-8: as many as its letters take if all of them are the longest emoji. */
export const nameByteLimit = 3_500;

let made: Intl.Segmenter | undefined;

/** Made when first asked for: the browser reads tables of its own for it, which takes 40 ms on a processor four times slower. */
function segmenter(): Intl.Segmenter | undefined {
  if (typeof Intl.Segmenter === 'function') made ??= new Intl.Segmenter('vi');
  return made;
}

/** A letter with what belongs to it, two halves of a flag, or what ZWJ joins: nearly a grapheme, for Firefox before 125. */
const cluster = /\r\n|\p{RI}{2}|.(?:\p{M}|\p{EMod}|\u200C|\u200D|[\u{E0020}-\u{E007F}]|(?<=\u200D)\p{ExtPict})*/gsu;

/** The graphemes of a text (Unicode UAX 29), one after the other: a pasted book must not stop the typing. */
function* lettersOf(text: string): Generator<string> {
  const segments = segmenter()?.segment(text);
  if (segments) for (const { segment } of segments) yield segment;
  else for (const [letter] of text.matchAll(cluster)) yield letter;
}

/** Whether there is anything to see in a text. */
export function isVisible(text: string): boolean {
  return visible.test(text);
}

/** Unpaired surrogates cannot be stored as UTF-8 or put into a file: they become U+FFFD. Vietnamese letters become one each. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').normalize('NFC');
}

/** Names that are clean already, as nearly all are: Latin letters, each one code point, and single spaces. */
const plainName = /^[!-~\u00C0-\u024F\u1E00-\u1EFF]+(?: [!-~\u00C0-\u024F\u1E00-\u1EFF]+)*$/u;

/** A name is one line that can be seen, turns no text around it, and has no letters that show nothing. */
export function wholeName(name: string): string {
  if (plainName.test(name)) return name;
  const seen = wellFormed(withoutInvisible(wellFormed(name)));
  const line = seen.replace(/[\s\u0085]+/gu, ' ').trim();
  return isVisible(line) ? line : '';
}

/** A name as it is kept: the rest of one that is too long is cut off, between letters. */
export function cleanName(name: string): string {
  const whole = wholeName(name);
  return whole.length > nameLimit ? wholeName(beginning(whole, nameLimit, nameByteLimit)) : whole;
}

/**
 * The beginning of a text.
 *
 * @param most graphemes; of a grapheme that alone has more bytes than there may be, so many code points
 * @param mostBytes of UTF-8
 */
export function beginning(text: string, most: number, mostBytes = Number.POSITIVE_INFINITY): string {
  const encoder = new TextEncoder();
  let kept = '';
  let count = 0;
  let bytes = 0;
  for (const letter of lettersOf(text)) {
    bytes += encoder.encode(letter).length;
    count += 1;
    if (count > most) break;
    if (bytes > mostBytes) return kept || Array.from(letter).slice(0, most).join('');
    kept += letter;
  }
  return kept;
}

/** How many graphemes a text has, counted to `most` and no further. */
export function countLetters(text: string, most: number): number {
  let count = 0;
  for (const _ of lettersOf(text)) {
    count += 1;
    if (count === most) break;
  }
  return count;
}

/** Whether a text is longer than a comment may be, in letters or in bytes. */
export function isTooLong(text: string): boolean {
  return (
    text.length > letterLimit &&
    (new TextEncoder().encode(text).length > byteLimit || countLetters(text, letterLimit + 1) > letterLimit)
  );
}
