/** Something that a reader sees: not space, control, blank braille, or what shows nothing (Default_Ignorable). */
const visible = /[^\s\p{Cc}\u2800\p{Default_Ignorable_Code_Point}]/u;

/** The longest comment, in graphemes: letters as people count them. */
export const letterLimit = 5_000;

/** The longest comment in bytes of UTF-8: 5,000 of the longest Vietnamese letters are 15,000, and emoji take up to 35. */
export const byteLimit = 60_000;

let made: Intl.Segmenter | undefined;

/** Made when first asked for: the browser reads tables of its own for it, which takes 40 ms on a processor four times slower. */
function segmenter(): Intl.Segmenter | undefined {
  if (typeof Intl.Segmenter === 'function') made ??= new Intl.Segmenter('vi');
  return made;
}

/** Whether there is anything to see in a text. */
export function isVisible(text: string): boolean {
  return visible.test(text);
}

/** Unpaired surrogates cannot be stored as UTF-8 or put into a file: they become U+FFFD. Vietnamese letters become one each. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').normalize('NFC');
}

/**
 * A name is one line that can be seen, and turns no text around it: control and bidi characters go.
 *
 * @param limit the rest is cut off, in UTF-16 units
 */
export function cleanName(name: string, limit = nameLimit): string {
  const line = wellFormed(name)
    .replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, ' ')
    .trim()
    .slice(0, limit)
    .replace(/\p{Surrogate}$/u, '')
    .trim();
  return isVisible(line) ? line : '';
}

/** The longest name, in UTF-16 units, as the `maxlength` of its field counts. */
export const nameLimit = 100;

/**
 * How many graphemes a text has (Unicode UAX 29; code points where the browser has no segmenter), counted to `most` and
 * no further: a pasted book must not stop the typing.
 */
export function countLetters(text: string, most: number): number {
  let count = 0;
  for (const _ of segmenter()?.segment(text) ?? text) {
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
