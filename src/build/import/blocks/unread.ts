import { textOf } from '../html/text.ts';
import { descendants, elementsNamed, isElement, isText } from '../html/tree.ts';
import type { HtmlElement, HtmlNode } from '../model/manuscript.ts';
import { isPicture, pictureOf } from './pictures.ts';

const unread = new Set(
  `script style template head title button input select textarea nav svg canvas datalist progress meter dialog
   frameset noframes map area link meta param source track annotation`.split(/\s+/u),
);

/** In characters: a form with so much text is the page itself, as some systems put all of a page into one. */
const longForm = 300;

/** Whether an element's content is no text of an article. */
export function isUnread(element: HtmlElement): boolean {
  if (unread.has(element.tagName)) return true;
  return element.tagName === 'form' && (textOf(element).length < longForm || elementsNamed(element, 'p').length === 0);
}

/** What of a `noscript` is read: the photos for which the element before it only holds the place. */
export function readNoscript(element: HtmlElement): readonly HtmlNode[] {
  const pictures = descendants(element).filter((node) => isElement(node) && isPicture(node));
  if (pictures.length === 0) return [];
  const before = previousElement(element);
  const own = before ? [before, ...descendants(before)] : [];
  const isShown = own.some((node) => isElement(node) && isPicture(node) && pictureOf(node) !== undefined);
  return isShown ? [] : element.childNodes;
}

function previousElement(element: HtmlElement): HtmlElement | undefined {
  const siblings = element.parentNode?.childNodes ?? [];
  for (let index = siblings.indexOf(element) - 1; index >= 0; index -= 1) {
    const node = siblings[index];
    if (isElement(node)) return node;
    if (isText(node) && node.value.trim() !== '') return undefined;
  }
  return undefined;
}
