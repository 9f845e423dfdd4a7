import { foldText } from '../language/foldText.ts';
import { graphemesOf } from './graphemes.ts';

/** Letters and digits alone, without case and marks: as loose as any browser compares. */
export function foldLetters(text: string): string {
  return foldText(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Some texts as one string of folded letters, wherever words and texts end, with the ways there and back. */
export interface FoldedTexts {
  letters: string;
  /** The index in `letters` of the place at an offset, in UTF-16 units, of the nth text. */
  indexOf: (nth: number, offset: number) => number;
  /** The grapheme that the letter at an index comes from: which text, and its offsets there. */
  graphemeAt: (index: number) => { nth: number; start: number; end: number };
}

/** Folds some texts; each once, and what stands before each is counted once. */
export function foldTexts(texts: readonly string[]): FoldedTexts {
  const starts: number[] = [];
  let letters = '';
  for (const text of texts) {
    starts.push(letters.length);
    letters += foldLetters(text);
  }
  return {
    letters,
    indexOf: (nth, offset) => (starts[nth] ?? 0) + foldLetters(texts[nth]?.slice(0, offset) ?? '').length,
    graphemeAt: (index) => {
      const nth = starts.findLastIndex((start) => start <= index);
      let left = index - (starts[nth] ?? 0);
      let start = 0;
      for (const grapheme of graphemesOf(texts[nth] ?? '')) {
        const { length } = foldLetters(grapheme);
        if (left < length) return { nth, start, end: start + grapheme.length };
        left -= length;
        start += grapheme.length;
      }
      return { nth, start, end: start };
    },
  };
}
