import { escapeHtml } from '../html/serialize.ts';
import type { Notice } from '../model/notice.ts';
import type { Budget } from './budget.ts';
import { cardHtml } from './cardHtml.ts';
import { fieldsOf, listOf, numberOf, wordsOf } from './json.ts';
import { markersHtml, readMarkup } from './mobiledocMarkers.ts';

const tagNames = /^(?:p|h[1-6]|blockquote|aside|ul|ol)$/u;

/** A document of Ghost's editor before version 5.39 (Mobiledoc 0.3) as HTML. */
export function mobiledocHtml(document: unknown, notices: Notice[], budget: Budget): string {
  const { sections, cards, markups, atoms } = fieldsOf(document);
  const marks = { markups: listOf(markups).map(readMarkup), atoms: listOf(atoms).map(atomHtml) };
  const payloads = listOf(cards).map(listOf);
  const made = new Map<number, string>();
  const card = (index: number) => {
    const [name, payload] = payloads[index] ?? [];
    const html = made.get(index) ?? cardHtml(wordsOf(name) ?? '', fieldsOf(payload), notices, budget);
    made.set(index, html);
    return html;
  };
  const section = ([type, content, markers]: readonly unknown[]) => {
    const name = typeof content === 'string' && tagNames.test(content) ? content : 'p';
    const line = (list: unknown) => markersHtml(listOf(list), marks, budget);
    if (type === 1) return `<${name}>${line(markers)}</${name}>`;
    if (type === 2) return cardHtml('image', { src: content }, notices, budget);
    if (type !== 3) return card(numberOf(content) ?? -1);
    const items = listOf(markers).map((item) => `<li>${line(item)}</li>`);
    return `<${name}>${items.join('')}</${name}>`;
  };
  const parts = listOf(sections).map((fields) => {
    const html = section(listOf(fields));
    budget.take(html.length);
    return html;
  });
  return parts.join('\n');
}

function atomHtml(atom: unknown): string {
  const [name, text] = listOf(atom);
  return name === 'soft-return' ? '<br>' : escapeHtml(wordsOf(text) ?? '');
}
