/** The width of a line, in em. */
export type Measure = (line: string) => number;

/** A box for text, in pixels. */
interface TextBox {
  width: number;
  height: number;
  /** The sizes that the text may have. */
  largest: number;
  smallest: number;
}

export interface FittedText {
  lines: string[];
  /** In pixels. */
  size: number;
}

/** From line to line, in em: what `--marks` of styles/tokens.css is for Source Serif 4, so that Ẳ under ỵ touches nothing. */
export const leading = 1.32;

/** Between two sizes that are tried, in pixels. */
const step = 2;

/**
 * Sets a text as large as it fits into a box, in lines of about the same length. What does not fit at the smallest size is
 * cut: a word wider than the box at its edge, a text longer than the box with an ellipsis.
 */
export function fitText(text: string, measure: Measure, { width, height, largest, smallest }: TextBox): FittedText {
  const words = text
    .normalize('NFC')
    .split(/[^\S\u00a0\u202f]+/u)
    .filter((word) => word !== '');
  for (let size = largest; size > smallest; size -= step) {
    const lines = wrap(words, measure, width / size);
    const isWide = lines.some((line) => measure(line) > width / size);
    if (!isWide && lines.length <= linesIn(height, size)) return { lines: balance(words, measure, width / size), size };
  }
  const lines = wrap(
    words.flatMap((word) => cut(word, measure, width / smallest)),
    measure,
    width / smallest,
  );
  return { lines: shorten(lines, linesIn(height, smallest), measure, width / smallest), size: smallest };
}

/** Puts words into lines, each as full as it can be; a word wider than a line stands alone in one. */
export function wrap(words: readonly string[], measure: Measure, width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function linesIn(height: number, size: number): number {
  return Math.max(1, Math.floor(height / (size * leading)));
}

/** The same number of lines as in the full width, in the narrowest one that has it, to a tenth of an em. */
function balance(words: readonly string[], measure: Measure, width: number): string[] {
  const full = wrap(words, measure, width);
  let best = full;
  for (let narrow = width - 0.1; narrow > 0; narrow -= 0.1) {
    const lines = wrap(words, measure, narrow);
    if (lines.length > full.length || lines.some((line) => measure(line) > narrow)) break;
    best = lines;
  }
  return best;
}

/** A word in parts that each fit into a line. */
function cut(word: string, measure: Measure, width: number): string[] {
  const parts = [''];
  for (const letter of word) {
    const longer = parts[parts.length - 1] + letter;
    if (measure(longer) <= width) parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts.filter((part) => part !== '');
}

/** The first lines, the last of them with an ellipsis in place of the words that it has no room for. */
function shorten(lines: string[], most: number, measure: Measure, width: number): string[] {
  if (lines.length <= most) return lines;
  const shown = lines.slice(0, most);
  let last = `${shown.pop()}…`;
  while (measure(last) > width && last.length > 1) last = `${last.slice(0, -1).replace(/\s*\S$/u, '')}…`;
  return [...shown, last];
}
