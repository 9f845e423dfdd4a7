import { readArticle } from '../../text/textBlock.ts';
import { lineAt, textOfRange } from '../../text/textLines.ts';
import { comparePositions, type TextPosition, toTextRange } from '../../text/textRange.ts';
import { wholeWords } from '../../text/words.ts';
import { pageLines } from './pageLines.ts';
import { textDirective } from './textFragment.ts';

interface Quote {
  text: string;
  /** With its `#`. */
  hash: string;
}

/**
 * A selected passage as it is sent to others: its whole words with the punctuation that was selected around them, and the
 * hash that leads to it. The hash also names the element around, for browsers without text fragments, and because an
 * address with a hash wins over a stored reading position.
 *
 * @returns undefined where no word of the article is selected
 */
export function createQuote(range: Range, text: Element): Quote | undefined {
  const blocks = readArticle(text);
  const lines = pageLines(blocks, text);
  const selected = toTextRange(blocks, range);
  const words = selected && wholeWords(lines, selected);
  if (!words) return undefined;
  const wider = (edge: 'start' | 'end', outer: TextPosition, inner: TextPosition) =>
    lineAt(lines, outer, edge) === lineAt(lines, inner, edge) ? outer : inner;
  const [from, to] = [wider('start', selected.from, words.from), wider('end', selected.to, words.to)];
  const quoted = textOfRange(lines, {
    from: comparePositions(from, words.from) < 0 ? from : words.from,
    to: comparePositions(to, words.to) > 0 ? to : words.to,
  });
  const { startContainer: start } = range;
  const around = start instanceof Element ? start : start.parentElement;
  const directive = textDirective(lines, words);
  return { text: quoted, hash: `#${around?.closest('[id]')?.id ?? ''}${directive ? `:~:${directive}` : ''}` };
}
