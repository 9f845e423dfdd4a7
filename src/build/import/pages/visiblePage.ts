import { attribute, isElement, removeWhere } from '../html/tree.ts';
import type { HtmlElement, HtmlNode, HtmlParent } from '../model/manuscript.ts';

/** Elements that show no text of the page. */
const unseen = new Set(
  `script style template svg canvas select textarea input button object applet noframes datalist dialog map math-renderer`.split(
    /\s+/u,
  ),
);

/** Takes out of a page what its reader does not see: script, comments, hidden elements, words for screen readers alone. */
export function keepVisible(page: HtmlParent): void {
  removeWhere(page, (node) => node.nodeName === '#comment' || (isElement(node) && !isSeen(node)));
}

function isSeen(node: HtmlElement): boolean {
  if (unseen.has(node.tagName)) return false;
  if (node.tagName === 'noscript') return hasPhotoOnly(node);
  if (node.tagName === 'body' || node.tagName === 'html') return true;
  const style = attribute(node, 'style') ?? '';
  if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style)) return false;
  if (attribute(node, 'hidden') !== undefined) return false;
  const classes = attribute(node, 'class') ?? '';
  if (attribute(node, 'aria-hidden') === 'true' && !classes.includes('fallback-image')) return false;
  return !/(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader-only|element-invisible)(?:\s|$)/iu.test(
    classes,
  );
}

/** Pages that load photos by script repeat them here. */
function hasPhotoOnly(node: HtmlNode): boolean {
  const waiting: HtmlNode[] = [node];
  let hasPhoto = false;
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if ('value' in at && at.value.trim() !== '') return false;
    if (isElement(at, 'img')) hasPhoto = true;
    if ('childNodes' in at) for (const child of at.childNodes) waiting.push(child);
  }
  return hasPhoto;
}
