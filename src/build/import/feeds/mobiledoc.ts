import { escapeHtml } from '../html/serialize.ts';
import type { Notice } from '../model/notice.ts';
import { cardHtml } from './cardHtml.ts';
import type { Fields } from './ghostData.ts';
import { fieldsOf, listOf, wordsOf } from './json.ts';

/** A document of Ghost's editor before version 5.39 (Mobiledoc 0.3) as HTML. */
export function mobiledocHtml(document: unknown, notices: Notice[]): string {
  const fields = fieldsOf(document);
  return listOf(fields.sections)
    .map((section) => sectionHtml(listOf(section), fields, notices))
    .join('\n');
}

function sectionHtml([type, content, markers]: readonly unknown[], document: Fields, notices: Notice[]): string {
  const name = typeof content === 'string' && tagNames.test(content) ? content : 'p';
  if (type === 1) return `<${name}>${markersHtml(listOf(markers), document)}</${name}>`;
  if (type === 2) return cardHtml('image', { src: content }, notices);
  if (type === 3) {
    const items = listOf(markers).map((item) => `<li>${markersHtml(listOf(item), document)}</li>`);
    return `<${name}>${items.join('')}</${name}>`;
  }
  const [card, payload] = listOf(listOf(document.cards)[Number(content)]);
  return cardHtml(wordsOf(card) ?? '', fieldsOf(payload), notices);
}

const tagNames = /^(?:p|h[1-6]|blockquote|aside|ul|ol)$/u;
const markNames = /^(?:a|strong|b|em|i|u|s|sub|sup|code|mark)$/u;

/** Markers open marks by their numbers and close as many as they say. */
function markersHtml(markers: readonly unknown[], { markups, atoms }: Fields): string {
  const open: string[] = [];
  let html = '';
  for (const marker of markers) {
    const [type, opening, closing, value] = listOf(marker);
    for (const index of listOf(opening)) {
      const [tag, attributes] = listOf(listOf(markups)[Number(index)]);
      const name = typeof tag === 'string' && markNames.test(tag) ? tag : 'span';
      const { href } = Object.fromEntries(pairs(listOf(attributes)));
      open.push(name);
      html += name === 'a' ? `<a href="${escapeHtml(href ?? '')}">` : `<${name}>`;
    }
    html +=
      type === 1 ? atomHtml(listOf(listOf(atoms)[Number(value)])) : escapeHtml(typeof value === 'string' ? value : '');
    for (let left = Number(closing) || 0; left > 0 && open.length > 0; left -= 1) html += `</${open.pop()}>`;
  }
  return html;
}

function atomHtml([name, text]: readonly unknown[]): string {
  return name === 'soft-return' ? '<br>' : escapeHtml(wordsOf(text) ?? '');
}

function pairs(list: readonly unknown[]): [string, string][] {
  return list.flatMap((key, index) => (index % 2 === 0 ? [[String(key), String(list[index + 1])]] : []));
}
