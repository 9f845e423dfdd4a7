import { isBlockElement } from '../html/text.ts';
import { attribute, isElement, isText } from '../html/tree.ts';
import type { HtmlElement, HtmlNode, HtmlParent } from '../model/manuscript.ts';

/** A run of text that a reader sees as one line or paragraph. */
export interface TextLine {
  /** Its nodes, which are neighbours below `parent`. */
  nodes: HtmlNode[];
  parent: HtmlParent;
  /** Blanks as one. */
  text: string;
  /** Characters of it that are in links. */
  linked: number;
}

/** Elements that end a line and have no text. */
const breaks = new Set(['hr', 'img', 'picture', 'video', 'audio', 'figure', 'iframe']);

/**
 * The lines of a tree in its order: what stands between two blocks, or between two `br` in a row, is one.
 */
export function textLines(root: HtmlParent): TextLine[] {
  const lines: TextLine[] = [];
  const holders = blockHolders(root);
  const waiting: Open[] = [{ parent: root, index: 0, run: [], isLink: false }];
  for (let at = waiting.at(-1); at; at = waiting.at(-1)) {
    const child = at.parent.childNodes[at.index];
    at.index += 1;
    if (!child) {
      endLine(at, lines);
      waiting.pop();
    } else if (isHolder(child, holders)) {
      endLine(at, lines);
      at.run = [];
      waiting.push({ parent: child, index: 0, run: [], isLink: at.isLink || isLink(child) });
    } else if (endsLine(child, at.run)) {
      endLine(at, lines);
      at.run = [];
    } else at.run.push(child);
  }
  return lines;
}

/** An element whose children are being gone through. */
interface Open {
  parent: HtmlParent;
  index: number;
  /** What belongs to the line that has begun. */
  run: HtmlNode[];
  /** It is a link, or in one. */
  isLink: boolean;
}

function isLink(node: HtmlNode): node is HtmlElement {
  return isElement(node, 'a') && attribute(node, 'href') !== undefined;
}

/** Elements that have a block below them, whatever they are themselves. */
function blockHolders(root: HtmlParent): Set<HtmlNode | HtmlParent> {
  const holders = new Set<HtmlNode | HtmlParent>();
  const waiting: HtmlNode[] = [...root.childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('childNodes' in node)) continue;
    if (isBlockElement(node) || breaks.has(node.nodeName))
      for (
        let up = node.parentNode;
        up && up !== root && !holders.has(up);
        up = 'parentNode' in up ? up.parentNode : null
      )
        holders.add(up);
    for (const child of node.childNodes) waiting.push(child);
  }
  return holders;
}

function isHolder(node: HtmlNode, holders: ReadonlySet<HtmlNode | HtmlParent>): node is HtmlElement {
  return (
    isElement(node) &&
    !(breaks.has(node.tagName) && node.childNodes.length === 0) &&
    (isBlockElement(node) || holders.has(node))
  );
}

function endsLine(node: HtmlNode, run: readonly HtmlNode[]): boolean {
  if (breaks.has(node.nodeName)) return true;
  const before = run.findLast((other) => !isBlank(other));
  return isElement(node, 'br') && isElement(before, 'br');
}

function isBlank(node: HtmlNode): boolean {
  return node.nodeName === '#comment' || (isText(node) && node.value.trim() === '');
}

function endLine({ parent, run, isLink: isAllLink }: Open, lines: TextLine[]): void {
  let text = '';
  let linked = 0;
  /** The link that the text so far ends with. */
  let before: HtmlElement | undefined;
  const waiting: { node: HtmlNode; link: HtmlElement | undefined }[] = [];
  for (const node of run.toReversed()) waiting.push({ node, link: undefined });
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const { node } = at;
    const link = isLink(node) ? node : at.link;
    if (isText(node)) {
      if (areApart(before, link)) text += ' ';
      text += node.value;
      if (link || isAllLink) linked += node.value.replace(/\s+/gu, ' ').length;
      if (node.value !== '') before = link;
    } else if (isElement(node)) {
      if (isElement(node, 'br', 'label')) text += ' ';
      for (const child of node.childNodes.toReversed()) waiting.push({ node: child, link });
    }
  }
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (plain !== '') lines.push({ nodes: [...run], parent, text: plain, linked: Math.min(linked, plain.length) });
}

/** Links to two places, which styles set apart, as in menus; editors part one link into several. */
function areApart(link: HtmlElement | undefined, next: HtmlElement | undefined): boolean {
  return link !== undefined && next !== undefined && attribute(link, 'href') !== attribute(next, 'href');
}
