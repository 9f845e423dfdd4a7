import type { HtmlNode, HtmlParent } from '../model/manuscript.ts';
import { isElement, isText } from './tree.ts';

/** Elements whose text no reader sees. */
const unseen = new Set('head script style template title noframes iframe object svg canvas select textarea'.split(' '));

/** Elements of HTML that begin on a new line. */
const blockNames = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
   h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary
   table caption thead tbody tfoot tr td th ul`.split(/\s+/u),
);

/** Whether an element begins on a new line, as the HTML standard renders it. */
export function isBlockElement(node: HtmlNode | HtmlParent): boolean {
  return 'tagName' in node && blockNames.has(node.tagName);
}

/**
 * The text of a node that a reader sees, characters and blanks as they are written: a line ends at each `br`, and once where a block
 * begins or ends.
 */
export function textOf(root: HtmlNode | HtmlParent): string {
  const pieces: string[] = [];
  const endLine = () => {
    const last = pieces.at(-1);
    if (last !== undefined && !last.endsWith('\n')) pieces.push('\n');
  };
  const waiting: (HtmlNode | HtmlParent | 'end')[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node === 'end') endLine();
    else if (isText(node)) {
      if (node.value !== '') pieces.push(node.value);
    } else if (isElement(node, 'br')) pieces.push('\n');
    else if ('childNodes' in node && (node === root || !unseen.has(node.nodeName))) {
      if (isBlockElement(node)) {
        endLine();
        waiting.push('end');
      }
      for (const child of node.childNodes.toReversed()) waiting.push(child);
    }
  }
  return pieces.join('').replace(/\n$/u, '');
}
