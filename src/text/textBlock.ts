import { savedCopyNotice } from '../ids.ts';

/** A node of a block, and where its text stands in that of the block; an element, such as an image, has none of its own. */
export interface TextPiece {
  node: Node;
  start: number;
  end: number;
}

/** A snapshot of the text of one element, such as a paragraph, list or table. Offsets in it are UTF-16 units. */
export interface TextBlock {
  element: Element;
  text: string;
  pieces: readonly TextPiece[];
}

/** Never rendered, or not the article's: a footnote that is open in place (role=note) must not move offsets. */
const excluded = `script, style, noscript, template, ${savedCopyNotice}, [role=note]`;

/** Selector of what stands before an article's text and belongs to it: headline and standfirst. */
export const articleHead = 'h1, h1 ~ p[lang]';

/**
 * The blocks of an article on the page, in order: headline, standfirst, and each child of the element of its text. Read once
 * for each use, and not cached: translators and highlighters may replace and split text nodes at any time.
 */
export function readArticle(text: Element): TextBlock[] {
  return [...document.querySelectorAll(articleHead), ...text.children].map(readBlock);
}

/** The text of an element as it is now. */
export function readBlock(element: Element): TextBlock {
  const pieces: TextPiece[] = [];
  let text = '';
  for (const node of walkText(element)) {
    const start = text.length;
    text += node.nodeValue ?? '';
    pieces.push({ node, start, end: text.length });
  }
  return { element, text, pieces };
}

/** The text nodes and elements under a node in document order, without what is excluded. */
export function walkText(root: Node): Node[] {
  return [...root.childNodes].flatMap((node) => {
    const isExcluded = node instanceof Comment || (node instanceof Element && node.matches(excluded));
    return isExcluded ? [] : [node, ...walkText(node)];
  });
}

/** The DOM range between two offsets in a block; undefined where there is no text from `start` on. */
export function rangeIn({ pieces }: TextBlock, start: number, end: number): Range | undefined {
  const first = pieces.find((piece) => start < piece.end);
  const last = pieces.findLast((piece) => piece.start < end && piece.start < piece.end);
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, Math.min(end, last.end) - last.start);
  return range;
}
