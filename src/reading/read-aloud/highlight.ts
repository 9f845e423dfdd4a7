import { rangeIn, readBlock } from '../../text/textBlock.ts';
import type { SpokenSentence } from './spokenSentences.ts';
import './highlight.css';

/** The name of the CSS custom highlight (highlight.css). */
const highlightName = 'spoken';

/** Marks the sentence's element where the browser has no highlights, or the sentence is no text of the page. */
const attribute = 'data-spoken';

/** Highlights the sentence that is being spoken, and no other, without touching the text's DOM. */
export function highlightSentence(sentence: SpokenSentence | undefined): void {
  for (const element of document.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
  const registry = typeof Highlight === 'function' ? CSS.highlights : undefined;
  registry?.delete(highlightName);
  if (!sentence) return;
  const { block, spans, element } = sentence;
  // A translator may have replaced the text meanwhile: then the offsets lead nearby.
  const current = readBlock(block.element);
  const ranges = spans.flatMap(({ start, end }) => rangeIn(current, start, end) ?? []);
  if (registry && ranges.length > 0) registry.set(highlightName, new Highlight(...ranges));
  else element.setAttribute(attribute, '');
}

/** The box of a sentence in the window; for alternative text that of its picture. */
export function sentenceRect({ block, spans, element }: SpokenSentence): DOMRect {
  const [first] = spans;
  const last = spans.at(-1);
  const range = first && last && rangeIn(readBlock(block.element), first.start, last.end);
  return (range ?? element).getBoundingClientRect();
}
