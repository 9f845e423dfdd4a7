import { serialize as serializeInner, serializeOuter } from 'parse5';
import type { HtmlNode, HtmlParent } from '../model/manuscript.ts';

/** A text as HTML, for content and for attributes in quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A node as HTML: an element with its own tags, a document or fragment by its content. */
export function serialize(node: HtmlNode | HtmlParent): string {
  return 'tagName' in node || !('childNodes' in node) ? serializeOuter(node as HtmlNode) : serializeInner(node);
}
