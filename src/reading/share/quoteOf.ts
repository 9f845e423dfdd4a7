import { passageIn, readPage } from './pageText.ts';
import { passageText, wholeWords } from './passage.ts';
import { textDirective } from './textDirective.ts';

interface Quote {
  text: string;
  hash: string;
}

/**
 * A selected passage as it is sent to others: its words, whole ones, with the marks that were selected around them, and
 * the hash that leads to it. That also names the element around for browsers that follow no links to passages, and
 * because an address with a hash wins over a place that is kept.
 *
 * @param parts a selector of what the article's text is made of
 */
export function quoteOf(range: Range, parts: string): Quote | undefined {
  const page = readPage([...document.querySelectorAll(parts)]);
  const selected = passageIn(page, range);
  const words = selected && wholeWords(page.blocks, selected);
  if (!words) return undefined;
  const { from, to } = selected;
  const text = passageText(page.blocks, {
    from: from.block === words.from.block && from.offset < words.from.offset ? from : words.from,
    to: to.block === words.to.block && to.offset > words.to.offset ? to : words.to,
  });
  const id = around(range.startContainer)?.closest('[id]')?.id ?? '';
  const directive = textDirective(page.blocks, words);
  return { text, hash: `#${id}${directive ? `:~:${directive}` : ''}` };
}

function around(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
