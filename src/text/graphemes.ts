let made: Intl.Segmenter | undefined;

/** Made when first asked for: the browser reads tables of its own for it, which takes 40 ms on a processor four times slower. */
function segmenter(): Intl.Segmenter | undefined {
  if (typeof Intl.Segmenter === 'function') made ??= new Intl.Segmenter();
  return made;
}

/** A letter with what belongs to it, two halves of a flag, or what ZWJ joins: nearly a grapheme, for Firefox before 125. */
const cluster = /\r\n|\p{RI}{2}|.(?:\p{M}|\p{EMod}|\u200C|\u200D|[\u{E0020}-\u{E007F}]|(?<=\u200D)\p{ExtPict})*/gsu;

/** The graphemes of a text (Unicode UAX 29), lazily: counting those of a pasted book must not stop the typing. */
export function* graphemesOf(text: string): Generator<string> {
  const segments = segmenter()?.segment(text);
  if (segments) for (const { segment } of segments) yield segment;
  else for (const [letter] of text.matchAll(cluster)) yield letter;
}

/** How many graphemes of a text stand before an offset in UTF-16 units; one that the offset cuts counts as before it. */
export function toGraphemes(text: string, offset: number): number {
  let graphemes = 0;
  let units = 0;
  for (const { length } of graphemesOf(text)) {
    if (units >= offset) break;
    units += length;
    graphemes += 1;
  }
  return graphemes;
}

/** The offset in UTF-16 units after a number of graphemes of a text, at most its length. */
export function toUnits(text: string, graphemes: number): number {
  let units = 0;
  let left = graphemes;
  for (const { length } of graphemesOf(text)) {
    if (left <= 0) break;
    units += length;
    left -= 1;
  }
  return units;
}
