import type { Phrasing } from '../../../article/schema/articleSchema.ts';
import { textOf } from '../html/text.ts';
import { attribute, isElement } from '../html/tree.ts';
import type { HtmlElement } from '../model/manuscript.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import { cleanLine } from '../text/cleanText.ts';
import { captionedPhotos } from './captionTable.ts';
import type { Context, Conversion } from './context.ts';
import { within } from './context.ts';
import { isOfLines, joinLines, linesOf, plainText } from './phrasing.ts';
import { type Cell, rowsOf, toGrid } from './tableGrid.ts';
import { type BlocksOf, hasHeader, type Row, titleRow, widthOf } from './tableHead.ts';

/** A table of data, or the content of one that only puts things beside each other. */
export function toTable(table: HtmlElement, context: Context, conversion: Conversion): RawBlock[] {
  const rows = rowsOf(table).filter(({ cells }) => cells.length > 0);
  const contents = new Map<Cell, RawBlock[]>();
  for (const { cells } of rows) for (const cell of cells) contents.set(cell, contentOf(cell, context, conversion));
  const blocksOf = (cell: Cell) => contents.get(cell) ?? [];
  const caption = table.childNodes.find((node) => isElement(node, 'caption'));
  const title = caption ? cleanLine(textOf(caption)) : '';
  const filled = rows.filter(({ cells }) => cells.some((cell) => blocksOf(cell).length > 0 || cell.rows > 1));
  const written = filled.map(({ cells }) => cells);
  if (!isData(table, filled, blocksOf, title)) {
    const texts = caption && isElement(caption) ? conversion.convert(caption.childNodes, context) : [];
    const photos = captionedPhotos(written.map((cells) => cells.map(blocksOf)));
    if (written.length > 0 && !photos) conversion.notices.add({ code: 'layout-table', text: wordsOf(table) });
    return [...texts, ...(photos ?? written.flat().flatMap(blocksOf))];
  }
  const titled = title === '' ? titleRow(filled, blocksOf) : undefined;
  const data = titled === undefined ? filled : filled.slice(1);
  const { grid, isChanged } = toGrid(
    data.map(({ cells }) => cells),
    blocksOf,
    () => [],
  );
  const block = tableBlock(grid, titled ?? title, context);
  if (isChanged) conversion.notices.add({ code: 'table-shape', text: title || wordsOf(table) });
  if (!hasHeader(data, blocksOf)) conversion.notices.add({ code: 'table-header-guess', text: headerWords(grid) });
  return [block];
}

/** The words of the first row, for notices. */
function headerWords([first = []]: RawBlock[][][]): string {
  const words = first.map((blocks) => cleanLine(blocks.map(({ text }) => text.replaceAll('\n', ' ')).join(' ')));
  return words.filter(Boolean).join(' – ');
}

/** The beginning of a table's text, for notices. */
function wordsOf(table: HtmlElement): string {
  return cleanLine(textOf(table)).slice(0, 200);
}

function contentOf({ element }: Cell, context: Context, conversion: Conversion): RawBlock[] {
  const { heading, ...setting } = context.setting;
  return conversion.convert(element.childNodes, within(element, { ...context, setting }, conversion.notices));
}

/** A table of more places than this is no table that a reader reads. */
const mostPlaces = 100_000;

/**
 * Whether a table is one of data: layout is one of a single cell, column or row without a header, or one that holds pictures,
 * tables, or headings that head none of its columns.
 */
function isData(table: HtmlElement, rows: readonly Row[], blocksOf: BlocksOf, title: string): boolean {
  const blocks = rows.flatMap(({ cells }) => cells.flatMap(blocksOf));
  if (attribute(table, 'role') === 'presentation' || rows.every(({ cells }) => cells.length < 2)) return false;
  if (rows.length * widthOf(rows) > mostPlaces || !blocks.every(isOfLines)) return false;
  if (rows.length < 2 && !hasHeader(rows, blocksOf)) return false;
  if (title !== '' || (hasHeader(rows, blocksOf) && rows.length > 1)) return true;
  return !blocks.some(({ block }) => block.type === 'heading');
}

/** @param grid the header's row first, whether marked or guessed: a table of an article always has one */
function tableBlock(grid: RawBlock[][][], title: string, { setting }: Context): RawBlock {
  const [first = [], ...others] = grid;
  const header = first.map((blocks) => lineOf(blocks.map(({ isBold, ...raw }) => raw)));
  const rows = others.map((cells) => cells.map(lineOf));
  const text = [header, ...rows].map((cells) => cells.map(plainText).join('\t').trim()).filter(Boolean);
  const blocks = grid.flat(2);
  const length = blocks.reduce((sum, raw) => sum + raw.text.length, 0);
  const linked = blocks.reduce((sum, raw) => sum + raw.linkShare * raw.text.length, 0);
  return {
    block: { type: 'table', header, rows, ...(title && { caption: title }) },
    text: (title ? [title, ...text] : text).join('\n'),
    classes: setting.classes,
    linkShare: Math.min(1, linked / Math.max(length, 1)),
  };
}

function lineOf(blocks: readonly RawBlock[]): Phrasing[] {
  return joinLines(blocks.flatMap(linesOf));
}
