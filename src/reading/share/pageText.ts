import type { Block, Passage, Point } from './passage.ts';

/** A piece of a block's text, as it stands in the page. */
interface Piece {
  node: Text;
  /** Where it begins. */
  at: Point;
}

export interface PageText {
  blocks: readonly Block[];
  /** The pieces of the article's parts. */
  pieces: readonly Piece[];
}

/** Never shown, so no browser looks there; a footnote that was opened in place is not there for who gets the link. */
const unseen = 'script, style, noscript, template, copy-notice, [role=note]';

/**
 * All text of the page by blocks.
 *
 * @param parts what an article's text is made of, in order
 */
export function readPage(parts: readonly Element[]): PageText {
  const blocks: (Block & { text: string })[] = [];
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let container: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement) container = null;
    if (!(node instanceof Text) || node.parentElement?.closest(unseen)) continue;
    const part = parts.findIndex((element) => element.contains(node));
    const around = part < 0 ? node.parentElement : blockAround(node);
    let block = blocks.at(-1);
    if (!block || around !== container) {
      if (node.data.trim() === '') continue;
      block = part < 0 ? { text: '' } : { text: '', part };
      blocks.push(block);
      container = around;
    }
    if (part >= 0) pieces.push({ node, at: { block: blocks.length - 1, offset: block.text.length } });
    block.text += node.data;
  }
  return { blocks, pieces };
}

/** What a range has of the article's parts. */
export function passageIn({ pieces }: PageText, range: Range): Passage | undefined {
  const within = pieces.filter(({ node }) => range.intersectsNode(node));
  const first = within[0];
  const last = within.at(-1);
  if (!first || !last) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const before = first.node === startContainer ? startOffset : 0;
  const upTo = last.node === endContainer ? endOffset : last.node.length;
  return {
    from: { block: first.at.block, offset: first.at.offset + before },
    to: { block: last.at.block, offset: last.at.offset + upTo },
  };
}

function blockAround(node: Node): Element | null {
  let element = node.parentElement;
  while (element && /^(?:inline|contents)$/u.test(getComputedStyle(element).display)) element = element.parentElement;
  return element;
}
