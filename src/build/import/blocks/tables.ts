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
  const { grid, isChanged } = toGrid(written, blocksOf, () => []);
  if (isChanged) conversion.notices.add({ code: 'table-shape', text: title || wordsOf(table) });
  const isHeaded = hasHeader(filled, blocksOf);
  return [tableBlock(grid, isHeaded, title, context)];
}

/** The beginning of a table's text, for notices. */
function wordsOf(table: HtmlElement): string {
  return cleanLine(textOf(table)).slice(0, 200);
}

function contentOf({ element }: Cell, context: Context, conversion: Conversion): RawBlock[] {
  const { heading, ...setting } = context.setting;
  return conversion.convert(element.childNodes, within(element, { ...context, setting }, conversion.notices));
}

type Row = ReturnType<typeof rowsOf>[number];
type BlocksOf = (cell: Cell) => readonly RawBlock[];

/** A table of more places than this is no table that a reader reads. */
const mostPlaces = 100_000;

/**
 * Whether a table is one of data: layout is one of a single cell or column, or one that holds pictures, tables, or headings
 * that head none of its columns.
 */
function isData(table: HtmlElement, rows: readonly Row[], blocksOf: BlocksOf, title: string): boolean {
  const blocks = rows.flatMap(({ cells }) => cells.flatMap(blocksOf));
  const width = rows.reduce(
    (widest, { cells }) =>
      Math.max(
        widest,
        cells.reduce((sum, { columns }) => sum + columns, 0),
      ),
    0,
  );
  if (attribute(table, 'role') === 'presentation' || rows.every(({ cells }) => cells.length < 2)) return false;
  if (rows.length * width > mostPlaces || !blocks.every(isOfLines)) return false;
  if (title !== '' || (hasHeader(rows, blocksOf) && rows.length > 1)) return true;
  return !blocks.some(({ block }) => block.type === 'heading');
}

/** The first row is the header if the markup says so, or if all in it is bold. */
function hasHeader([first, ...others]: readonly Row[], blocksOf: BlocksOf): boolean {
  if (!first) return false;
  if (first.isHead || first.cells.every(({ element }) => element.tagName === 'th')) return true;
  const blocks = first.cells.flatMap(blocksOf);
  return (
    others.length > 0 && blocks.length > 0 && blocks.every(({ isBold, block }) => isBold || block.type === 'heading')
  );
}

function tableBlock(grid: RawBlock[][][], isHeaded: boolean, title: string, { setting }: Context): RawBlock {
  const [first = [], ...others] = grid;
  const header = isHeaded
    ? first.map((blocks) => lineOf(blocks.map(({ isBold, ...raw }) => raw)))
    : first.map(() => []);
  const rows = (isHeaded ? others : grid).map((cells) => cells.map(lineOf));
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
