import { withAncestors } from '../html/ancestors.ts';
import type { HtmlNode, HtmlParent } from '../model/manuscript.ts';
import { captionJudge } from './captions.ts';
import { type Place, placeJudge } from './places.ts';
import { type TextLine, textLines } from './textLines.ts';

/** A line of a page and what its markup says of it. */
export interface PageLine extends TextLine {
  /** From 0, among the lines of the page. */
  index: number;
  place: Place;
  /** Readability takes it for text. */
  isReadable: boolean;
  /** The name of the innermost block around it. */
  block: string;
  /** It tells of a picture. */
  isCaption: boolean;
}

/** In characters: a line as long as this is a paragraph and no label. */
const proseLength = 80;

/** Whether a line is a paragraph: long, and not a link. */
export function isProse({ text, linked }: TextLine): boolean {
  return text.length >= proseLength && linked < text.length * 0.35;
}

export function isHeading({ block }: PageLine): boolean {
  return /^h[1-6]$/u.test(block);
}

export function isCell({ block }: PageLine): boolean {
  return block === 'td' || block === 'th';
}

/** Whether a line is a sentence, perhaps with the number of a footnote, and not most of it a link. */
export function isSentence({ text, linked }: TextLine): boolean {
  return text.length > 20 && linked < text.length * 0.5 && /[.!?…:;]["”’»)]?\d{0,2}$/u.test(text);
}

/**
 * Looks at each line of a page.
 *
 * @param chosen texts that Readability takes for the article; without it all sentences are
 */
export function pageLines(body: HtmlParent, chosen: ReadonlySet<HtmlNode> | undefined): PageLine[] {
  const lines = textLines(body).map((line) => ({
    ...line,
    isReadable: chosen ? readableShare(line, chosen) > 0.5 : isProse(line) || isSentence(line),
  }));
  const prose = lines.filter(isProse);
  const readable = prose.filter((line) => line.isReadable);
  // Where Readability took little of the page, its choice says little.
  const isLittle = lengthOf(readable) < lengthOf(prose) * 0.3;
  const judge = placeJudge(textShares(isLittle ? prose : readable), lengthOf(readable) < shortText);
  const isCaption = captionJudge(body);
  return lines.map((line, index) => ({
    ...line,
    index,
    place: judge(line.parent),
    block: blockAround(line.parent),
    isCaption: isCaption(line),
  }));
}

/** In characters: where Readability finds less it doubts its choice, and a name of a place says less than text in it. */
export const shortText = 600;

/** How much of a text an element holds, from 0 to 1. */
function textShares(prose: readonly TextLine[]): (element: HtmlParent) => number {
  const held = new Map<HtmlParent, number>();
  for (const { parent, text } of prose)
    for (const up of withAncestors(parent)) held.set(up, (held.get(up) ?? 0) + text.length);
  const total = lengthOf(prose);
  return (element) => (total === 0 ? 0 : (held.get(element) ?? 0) / total);
}

/** In characters. */
export function lengthOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function readableShare({ nodes, text }: TextLine, readable: ReadonlySet<HtmlNode>): number {
  let length = 0;
  const waiting = [...nodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('value' in node && readable.has(node)) length += node.value.trim().length;
    if ('childNodes' in node) for (const child of node.childNodes) waiting.push(child);
  }
  return length / text.length;
}

/** Elements that say nothing of the text in them. */
const plain = new Set('div span a b strong em i font u center small section'.split(' '));

function blockAround(parent: HtmlParent): string {
  for (const up of withAncestors(parent)) if ('tagName' in up && !plain.has(up.tagName)) return up.tagName;
  return 'body';
}
