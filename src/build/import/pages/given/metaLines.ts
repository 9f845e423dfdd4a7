import { ancestorsOf } from '../../html/ancestors.ts';
import { isBlockElement } from '../../html/text.ts';
import { descendants, isElement, isText } from '../../html/tree.ts';
import { isDateLine } from '../../metadata/dateLine.ts';
import { oneLine } from '../../metadata/oneLine.ts';
import type { HtmlNode, HtmlParent } from '../../model/manuscript.ts';
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

/** A line whose date, author and section only styles part, with a sign between them: `<span>07:20</span><span>Lê Hoa</span>`. */
export function partedLine(line: PageLine): PageLine {
  if (line.text.length > longest || isDateLine(line.text)) return line;
  const pieces = piecesOf(line.nodes);
  const text = [' | ', ' '].map((sign) => pieces.join(sign)).find(isDateLine);
  return text === undefined ? line : { ...line, text };
}

/** The texts of a line, parted where another `span`, link or `time` begins. */
function piecesOf(nodes: readonly HtmlNode[]): string[] {
  const pieces: string[] = [];
  let before: HtmlParent | undefined;
  for (const node of nodes.flatMap((each) => ('childNodes' in each ? [each, ...descendants(each)] : [each]))) {
    if (!isText(node) || node.value.trim() === '') continue;
    const holder = ancestorsOf(node).find((up) => isElement(up, 'span', 'a', 'time') || isBlockElement(up));
    if (pieces.length > 0 && holder === before) pieces.push((pieces.pop() ?? '') + node.value);
    else pieces.push(node.value);
    before = holder;
  }
  return pieces.map(oneLine);
}
