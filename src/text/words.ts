import { language } from '../site.ts';
import { rangeOfLine, type TextLine } from './textLines.ts';
import { overlaps, type TextRange } from './textRange.ts';

/** A word's offsets in UTF-16 units. */
export interface Word {
  start: number;
  end: number;
}

/** Made when first asked for. Firefox has it since 125; before that no browser of that name follows text fragments either. */
let segmenter: Intl.Segmenter | undefined;

/** The words of a text by Unicode's word boundaries (UAX 29), as browsers see them: `5.000` is one, `04/7/2021` are three. */
export function wordsOf(text: string): Word[] {
  if (typeof Intl.Segmenter !== 'function') {
    return Array.from(text.matchAll(/\S*[\p{L}\p{N}]\S*/gu), ({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }));
  }
  segmenter ??= new Intl.Segmenter(language, { granularity: 'word' });
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }));
}

/** A range widened to the words that it cuts, and without what is no word at its ends; undefined where it has no word. */
export function wholeWords(lines: readonly TextLine[], range: TextRange): TextRange | undefined {
  const words = lines
    .filter((line) => overlaps(rangeOfLine(line), range))
    .flatMap(({ block, start: at, text }) =>
      wordsOf(text).map(({ start, end }) => rangeOfLine({ block, start: at + start, text: text.slice(start, end) })),
    )
    .filter((word) => overlaps(word, range));
  const [first] = words;
  const last = words.at(-1);
  return first && last && { from: first.from, to: last.to };
}
