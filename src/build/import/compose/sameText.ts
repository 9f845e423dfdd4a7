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
