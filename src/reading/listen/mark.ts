import type { SpokenSentence } from './passages.ts';
import './mark.css';

/** The name that the style sheet gives a look to; where the browser knows no such marks, the block has an attribute. */
const name = 'spoken';
const attribute = 'data-spoken';

/** Marks the sentence that is being said, and no other; the article's text is left as it is. */
export function markSpoken(sentence: SpokenSentence | undefined): void {
  for (const block of document.querySelectorAll(`[${attribute}]`)) block.removeAttribute(attribute);
  const registry = typeof Highlight === 'function' ? CSS.highlights : undefined;
  registry?.delete(name);
  if (!sentence) return;
  if (registry && sentence.places.length > 0) registry.set(name, new Highlight(...rangesOf(sentence)));
  else sentence.block.setAttribute(attribute, '');
}

/** Where a sentence stands in the window; the description of a picture stands where the picture does. */
export function rectOf(sentence: SpokenSentence): DOMRect {
  const ranges = rangesOf(sentence);
  const [whole] = ranges;
  const end = ranges.at(-1);
  if (!whole || !end) return sentence.block.getBoundingClientRect();
  whole.setEnd(end.endContainer, end.endOffset);
  return whole.getBoundingClientRect();
}

function rangesOf({ places }: SpokenSentence): Range[] {
  return places.map(({ node, start, end }) => {
    const range = document.createRange();
    range.setStart(node, Math.min(start, node.length));
    range.setEnd(node, Math.min(end, node.length));
    return range;
  });
}
