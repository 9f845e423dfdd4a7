import { footnoteAnchor, footnoteReferenceAnchor } from '../../ids.ts';
import { readAloudMessages } from '../../language/current/readAloud.ts';
import { primarySubtag } from '../../language/primarySubtag.ts';
import { language as siteLanguage } from '../../site.ts';
import { readArticle, type TextBlock } from '../../text/textBlock.ts';
import { sentencesIn } from './sentences.ts';

/** Offsets in the text of a block, in UTF-16 units. */
interface Span {
  start: number;
  end: number;
}

/** A sentence as it is spoken, and where it stands on the page. */
export interface SpokenSentence {
  spokenText: string;
  block: TextBlock;
  /** Its parts of the block's text; none for the alternative text of a picture, which is not on the page. */
  spans: readonly Span[];
  /** The paragraph, caption or row that it stands in; for a picture its figure. */
  element: Element;
}

/** The spoken text of one element, before segmentation into sentences. */
interface SpokenElement extends Pick<SpokenSentence, 'element' | 'block'> {
  /** Spoken first, and not on the page. */
  label: string;
  text: string;
  /** The parts of the block's text that it is made of, and where each begins in `text`; pauses may stand between them. */
  spans: (Span & { at: number })[];
}

/** Elements with a pause before and after them. */
const paused = 'p, li, h1, h2, h3, h4, h5, h6, dt, dd, tr, caption, figcaption, figure, blockquote, section, div';

/** Footnote references, the links back from footnotes, controls, and decoration. */
const unspoken = `sup a[id^="${footnoteReferenceAnchor('')}"], a[href^="#${footnoteReferenceAnchor('')}"], [aria-hidden="true"], [hidden], nav, svg`;

/**
 * All that is read aloud of an article, in order: headline, standfirst, and the text with its captions, tables and notes.
 *
 * @param language of the text, a BCP 47 tag; where it is not the site's, no word is put before a picture or caption
 */
export function spokenSentences(text: Element, language: string): SpokenSentence[] {
  const hasLabels = primarySubtag(language) === primarySubtag(siteLanguage);
  return readArticle(text)
    .flatMap(spokenElements)
    .flatMap((element) =>
      sentencesOf(hasLabels || isNumber(element.label) ? element : { ...element, label: '' }, language),
    );
}

/** Whether a label is the number of a list item, which is no word of any language. */
function isNumber(label: string): boolean {
  return /^\d+\. $/u.test(label);
}

function spokenElements(block: TextBlock): SpokenElement[] {
  const spoken: SpokenElement[] = [];
  let cell: Element | null = null;
  for (const { node, start, end } of block.pieces) {
    const parent = node.parentElement ?? block.element;
    if (parent.closest(unspoken)) continue;
    if (node instanceof HTMLImageElement) {
      const element = node.closest('figure') ?? node;
      if (node.alt) spoken.push({ element, block, label: readAloudMessages.picture, text: node.alt, spans: [] });
      continue;
    }
    // A picture may stand in a button, whose words are not read.
    if (!(node instanceof Text || node instanceof HTMLBRElement) || parent.closest('button')) continue;
    const text = node.nodeValue ?? '\n';
    const element = parent.closest(paused) ?? block.element;
    const last = spoken.at(-1);
    const current = last?.element === element && last.spans.length > 0 ? last : undefined;
    const isSameCell = parent.closest('td, th') === cell;
    if (text.trim() === '' && !(current && isSameCell)) continue;
    cell = parent.closest('td, th');
    const target = current ?? { element, block, label: labelOf(element), text: '', spans: [] };
    if (!current) spoken.push(target);
    else if (!isSameCell) target.text += ', ';
    target.spans.push({ at: target.text.length, start, end });
    target.text += text;
  }
  return spoken;
}

/** The words that say what an element is, which a reader sees. */
function labelOf(element: Element): string {
  if (element.matches('caption')) return readAloudMessages.table;
  if (element.matches('figcaption') && !element.parentElement?.querySelector('blockquote'))
    return readAloudMessages.caption;
  if (!element.matches('ol > li') || !element.parentElement) return '';
  const number = [...element.parentElement.children].indexOf(element) + 1;
  return element.id.startsWith(footnoteAnchor('')) ? readAloudMessages.footnote(number) : `${number}. `;
}

function sentencesOf({ element, block, label, text, spans }: SpokenElement, language: string): SpokenSentence[] {
  return sentencesIn(text, language).map(({ start, end }, index) => ({
    spokenText: (index === 0 ? label : '') + text.slice(start, end).replace(/\s+/gu, ' '),
    block,
    spans: spans
      .map((span) => ({
        start: span.start + Math.max(start - span.at, 0),
        end: Math.min(span.start + end - span.at, span.end),
      }))
      .filter((span) => span.start < span.end),
    element,
  }));
}
