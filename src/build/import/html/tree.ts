import { type DefaultTreeAdapterTypes, html } from 'parse5';
import type { HtmlElement, HtmlNode, HtmlParent } from '../model/manuscript.ts';

/** A run of characters in a tree. */
export type HtmlText = DefaultTreeAdapterTypes.TextNode;

/** Whether a node is an element, and of one of these names where some are given. */
export function isElement(node: HtmlNode | HtmlParent | null | undefined, ...names: string[]): node is HtmlElement {
  return node != null && 'tagName' in node && (names.length === 0 || names.includes(node.tagName));
}

export function isText(node: HtmlNode | HtmlParent | null | undefined): node is HtmlText {
  return node != null && node.nodeName === '#text';
}

/** The value of an attribute as it was written, or undefined where the element has none of the name (lower case). */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** All nodes below a node in document order, as they are now: the tree may be changed while they are gone through. */
export function descendants(root: HtmlParent): HtmlNode[] {
  const found: HtmlNode[] = [];
  const waiting: HtmlNode[] = root.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
  return found;
}

/** The elements of these names below a node, in document order. */
export function elementsNamed(root: HtmlParent, ...names: string[]): HtmlElement[] {
  return descendants(root).filter((node) => isElement(node, ...names)) as HtmlElement[];
}

/** A new element of no parent that holds these nodes, which leave their own. */
export function element(name: string, attrs: Record<string, string>, children: readonly HtmlNode[] = []): HtmlElement {
  const made: HtmlElement = {
    nodeName: name,
    tagName: name,
    attrs: Object.entries(attrs).map(([key, value]) => ({ name: key, value })),
    namespaceURI: html.NS.HTML,
    childNodes: [],
    parentNode: null,
  };
  append(made, children);
  return made;
}

/** A new text of no parent. */
export function textNode(value: string): HtmlText {
  return { nodeName: '#text', value, parentNode: null };
}

/** Puts nodes at the end of a parent; they leave their own. */
export function append(parent: HtmlParent, children: readonly HtmlNode[]): void {
  for (const child of children) {
    remove(child);
    child.parentNode = parent;
    parent.childNodes.push(child);
  }
}

/** Takes a node out of its parent, if it has one. For many at once `removeWhere` takes less time. */
export function remove(node: HtmlNode): void {
  const siblings = node.parentNode?.childNodes;
  if (siblings) siblings.splice(siblings.indexOf(node), 1);
  node.parentNode = null;
}

/** Puts nodes, which leave their own parents, in the place of one; it may be among them. */
export function replace(node: HtmlNode, ...others: readonly HtmlNode[]): void {
  const parent = node.parentNode;
  if (!parent) return;
  for (const other of others) if (other !== node) remove(other);
  parent.childNodes.splice(parent.childNodes.indexOf(node), 1, ...others);
  node.parentNode = null;
  for (const other of others) other.parentNode = parent;
}

/** Takes out every node below a node for which the test holds; what is taken out is not searched. */
export function removeWhere(root: HtmlParent, test: (node: HtmlNode) => boolean): void {
  const waiting: HtmlParent[] = [root];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    const kept = parent.childNodes.filter((node) => {
      const isKept = !test(node);
      if (!isKept) node.parentNode = null;
      return isKept;
    });
    parent.childNodes = kept;
    for (const node of kept) if ('childNodes' in node) waiting.push(node);
  }
}
