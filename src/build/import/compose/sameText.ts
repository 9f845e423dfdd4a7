import { foldText } from '../../../language/foldText.ts';

/** A text for comparisons: folded, letters and digits only. */
export function comparable(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two texts say the same in other letters, signs and blanks. */
export function isSameText(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

/** The runs of so many words, one from each word on; none of fewer words. */
export function wordRuns(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
}
