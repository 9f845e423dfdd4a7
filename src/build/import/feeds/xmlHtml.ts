import { escapeHtml } from '../html/serialize.ts';
import type { XmlElement } from './xmlTree.ts';

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** The elements within an element of XHTML as HTML. */
export function innerHtml(root: XmlElement): string {
  let html = '';
  const waiting: (XmlElement | string | { closing: string })[] = root.children.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') html += escapeHtml(node);
    else if ('closing' in node) html += `</${node.closing}>`;
    else {
      html += startTag(node);
      if (empty.has(node.name)) continue;
      waiting.push({ closing: node.name });
      for (const child of node.children.toReversed()) waiting.push(child);
    }
  }
  return html;
}

function startTag({ name, attributes }: XmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${written.join('')}>`;
}
