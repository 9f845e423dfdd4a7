/** What the head of a page says of that page and React says anew of each page that it renders (PageHead.tsx). */
const pageHead = 'title, meta[name=description], link[rel=canonical]';

let served: ChildNode[] = [];
let onRemoved = () => {};

/** The element that holds the page. */
export function rootElement(): HTMLElement {
  return document.getElementById('root') ?? document.body;
}

/**
 * Notes what belongs to the page that came as a document. What others put into the page later is not among it.
 *
 * @param whenRemoved called once the document has been left
 */
export function noteDocument(whenRemoved: () => void): void {
  served = [...document.head.querySelectorAll<HTMLElement>(pageHead), ...rootElement().childNodes];
  onRemoved = whenRemoved;
}

/** Whether the page that came as a document still is the one that is shown. */
export function isDocumentThere(): boolean {
  return served.length > 0;
}

/** Takes the page that came as a document out, for another one to stand in its place. */
export function removeDocument(): void {
  for (const node of served) node.remove();
  served = [];
  onRemoved();
}
