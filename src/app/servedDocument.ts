import { rootId } from '../ids.ts';

/** Elements of the head that React renders for each page (PageHead.tsx). */
const pageHead = 'title, meta[name=description], link[rel=canonical]';

let served: ChildNode[] = [];
let onRemoved = () => {};

/** The container of the page. */
export function rootElement(): HTMLElement {
  return document.getElementById(rootId) ?? document.body;
}

/**
 * Records the nodes of the served document, before others add theirs.
 *
 * @param whenRemoved called when they are removed
 */
export function recordServedDocument(whenRemoved: () => void): void {
  served = [...document.head.querySelectorAll<HTMLElement>(pageHead), ...rootElement().childNodes];
  onRemoved = whenRemoved;
}

/** Whether the served document is still shown. */
export function isServedDocumentShown(): boolean {
  return served.length > 0;
}

/** Removes the served document, to be replaced by a rendered page; nodes of others stay. */
export function removeServedDocument(): void {
  for (const node of served) node.remove();
  served = [];
  onRemoved();
}
