import { escapeHtml } from '../html/serialize.ts';
import type { Budget } from './budget.ts';
import { listOf, numberOf, wordsOf } from './json.ts';

/** A mark that texts of a document have, such as a link. */
export interface Markup {
  name: string;
  /** Its first tag. */
  html: string;
}

/** What the texts of a document name by numbers. */
export interface Marks {
  markups: readonly Markup[];
  /** As HTML. */
  atoms: readonly string[];
}

const markNames = /^(?:a|strong|b|em|i|u|s|sub|sup|code|mark)$/u;

/** Reads a mark: the name of its element, then a list of names and values of attributes. */
export function readMarkup(value: unknown): Markup {
  const [tag, attributes] = listOf(value);
  const name = typeof tag === 'string' && markNames.test(tag) ? tag : 'span';
  if (name !== 'a') return { name, html: `<${name}>` };
  const list = listOf(attributes);
  const href = wordsOf(list[list.indexOf('href') + 1]);
  return { name, html: `<a href="${escapeHtml(href ?? '')}">` };
}

/** The texts of a line as HTML; each opens marks by their numbers and closes as many as it says. */
export function markersHtml(markers: readonly unknown[], { markups, atoms }: Marks, budget: Budget): string {
  const open: string[] = [];
  const parts: string[] = [];
  const add = (html: string) => {
    budget.take(html.length);
    parts.push(html);
  };
  for (const marker of markers) {
    const [type, opening, closing, value] = listOf(marker);
    for (const index of listOf(opening)) {
      const markup = markups[numberOf(index) ?? -1];
      if (!markup) continue;
      open.push(markup.name);
      add(markup.html);
    }
    add(type === 1 ? (atoms[numberOf(value) ?? -1] ?? '') : escapeHtml(typeof value === 'string' ? value : ''));
    for (let left = numberOf(closing) ?? 0; left > 0 && open.length > 0; left -= 1) add(`</${open.pop()}>`);
  }
  return parts.join('');
}
