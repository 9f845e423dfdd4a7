import { descendants, isElement, isText } from '../../html/tree.ts';
import { isDateLine } from '../../metadata/dateLine.ts';
import { oneLine } from '../../metadata/oneLine.ts';
import type { PageLine } from '../articleLines.ts';

/** In lines, from the first of the text: so near its beginning a date is its own. */
const reach = 5;

/** The lines of date amid the first of the text, which are none of it: those of a page that puts headline, date and text in one box. */
export function datesWithin(lines: readonly PageLine[], text: ReadonlySet<PageLine>): PageLine[] {
  const first = lines.findIndex((line) => text.has(line));
  return first < 0 ? [] : lines.slice(first, first + reach).filter((line) => !text.has(line) && isDateLine(line.text));
}

/** In characters: a longer line is no date and author. */
const longest = 100;

/** A line whose date and author only styles part, with a blank between them: `<span>07:20</span><span>Lê Hoa</span>`. */
export function partedLine(line: PageLine): PageLine {
  if (line.text.length > longest || isDateLine(line.text)) return line;
  const text = oneLine(line.nodes.flatMap(pieces).join(''));
  return isDateLine(text) ? { ...line, text } : line;
}

function pieces(node: PageLine['nodes'][number]): string[] {
  if (isText(node)) return [node.value];
  if (!('childNodes' in node)) return [];
  const inner = descendants(node).map((child) => (isText(child) ? child.value : ''));
  return isElement(node, 'span', 'a', 'time') ? [' ', ...inner, ' '] : inner;
}
