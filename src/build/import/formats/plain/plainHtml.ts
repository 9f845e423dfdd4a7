import { escapeHtml } from '../../html/serialize.ts';
import { markedRunAt, type TypedList } from '../../metadata/typedLists.ts';
import { tableAt } from './tables.ts';
import type { Unit } from './units.ts';

const lineOfMarks = /^(?:(?:\*\s*){3,}|-{3,}|_{3,}|⁂|(?:[•·]\s*){3,})$/u;
/** `>> Xem thêm` is a link of a page, no quote. */
const quoted = /^>(?!>)\s?/u;

/** HTML, and how many paragraphs it was made of. */
type Piece = { html: string; length: number };

const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;

function paragraphs(units: readonly Unit[], from: number, length: number): string {
  return units
    .slice(from, from + length)
    .map(({ text }) => paragraph(text))
    .join('');
}

function listHtml({ items, start }: TypedList): string {
  const children = items.map((item) => `<li>${escapeHtml(item)}</li>`).join('');
  return start === undefined ? `<ul>${children}</ul>` : `<ol start="${start}">${children}</ol>`;
}

/** How many paragraphs from here on hold for the test. */
function countWhile(units: readonly Unit[], from: number, test: (unit: Unit) => boolean): number {
  let end = from;
  for (let unit = units[end]; unit && test(unit); unit = units[end]) end += 1;
  return end - from;
}

function quoteAt(units: readonly Unit[], from: number): Piece | undefined {
  const length = countWhile(units, from, ({ text, verse }) => !verse && quoted.test(text));
  if (length === 0) return undefined;
  const texts = units.slice(from, from + length).map(({ text }) => text.replace(quoted, '').trim());
  const html = texts.filter((text) => text !== '').map(paragraph);
  return { html: `<blockquote>${html.join('')}</blockquote>`, length };
}

function pieceAt(units: readonly Unit[], from: number): Piece {
  const { text, verse } = units[from] ?? { text: '' };
  if (verse) return { html: `<p>${verse.map(escapeHtml).join('<br>')}</p>`, length: 1 };
  if (lineOfMarks.test(text)) return { html: '<hr>', length: 1 };
  const run = markedRunAt(units, from);
  if (run) return { html: run.list ? listHtml(run.list) : paragraphs(units, from, run.length), length: run.length };
  return tableAt(units, from) ?? quoteAt(units, from) ?? { html: paragraph(text), length: 1 };
}

/** Paragraphs as HTML, with the lists, quotes, tables and breaks that were typed among them. */
export function plainHtml(units: readonly Unit[]): string {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; ) {
    const { html, length } = pieceAt(units, at);
    pieces.push(html);
    at += length;
  }
  return pieces.join('\n');
}
