import type { RawBlock } from '../model/rawBlock.ts';
import { cleanLine } from '../text/cleanText.ts';
import type { Cell, rowsOf } from './tableGrid.ts';

export type Row = ReturnType<typeof rowsOf>[number];
export type BlocksOf = (cell: Cell) => readonly RawBlock[];

/** The first row is the header if the markup says so, or if all in it is bold. */
export function hasHeader([first, ...others]: readonly Row[], blocksOf: BlocksOf): boolean {
  if (!first) return false;
  if (first.isHead || first.cells.every(({ element }) => element.tagName === 'th')) return true;
  const blocks = first.cells.flatMap(blocksOf);
  return (
    others.length > 0 && blocks.length > 0 && blocks.every(({ isBold, block }) => isBold || block.type === 'heading')
  );
}

/** In columns. */
export function widthOf(rows: readonly Row[]): number {
  return rows.reduce(
    (widest, { cells }) =>
      Math.max(
        widest,
        cells.reduce((sum, { columns }) => sum + columns, 0),
      ),
    0,
  );
}

/** In characters. */
const longestTitle = 200;

/**
 * The words of a first row that is one cell over all columns, where no other row is: a title, which heads no column. Undefined
 * where a caption, which is plain text, would lose a link or a footnote of it.
 */
export function titleRow(rows: readonly Row[], blocksOf: BlocksOf): string | undefined {
  const width = widthOf(rows);
  const isWhole = ({ cells: [cell, ...others] }: Row) => others.length === 0 && cell?.columns === width;
  const [first, ...others] = rows;
  const [cell] = first?.cells ?? [];
  if (!first || !cell || others.length < 2 || !isWhole(first) || cell.rows > 1 || others.some(isWhole))
    return undefined;
  const [raw, ...more] = blocksOf(cell);
  if (!raw || more.length > 0 || !('children' in raw.block) || raw.linkShare > 0) return undefined;
  const isPlain = raw.block.children.every(({ type }) => type === 'text' || type === 'break');
  return isPlain && raw.text.length <= longestTitle ? cleanLine(raw.text.replaceAll('\n', ' ')) : undefined;
}
