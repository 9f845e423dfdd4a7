import { textOf } from '../html/text.ts';
import type { HtmlParent, InputLine } from '../model/manuscript.ts';

/** The visible lines of a content, numbered; blank ones are none. */
export function linesOf(content: HtmlParent): InputLine[] {
  return textOf(content)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text, index) => ({ number: index + 1, text }));
}
