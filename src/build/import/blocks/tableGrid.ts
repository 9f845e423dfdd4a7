import { attribute, isElement } from '../html/tree.ts';
import type { HtmlElement, HtmlNode } from '../model/manuscript.ts';

/** A cell as it is written, and how many columns and rows it takes. */
export interface Cell {
  element: HtmlElement;
  columns: number;
  rows: number;
}

/** The rows of a table in the order of the page, without those of tables within it. */
export function rowsOf(table: HtmlElement): { cells: Cell[]; isHead: boolean }[] {
  return sectionsOf(table).flatMap(({ section, isHead }) =>
    section.flatMap((row) => (isElement(row, 'tr') ? [{ cells: cellsOf(row), isHead }] : [])),
  );
}

function sectionsOf(table: HtmlElement): { section: HtmlNode[]; isHead: boolean }[] {
  const sections = table.childNodes.map((node) => {
    const isSection = isElement(node, 'thead', 'tbody', 'tfoot');
    return { section: isSection ? node.childNodes : [node], isHead: isElement(node, 'thead') };
  });
  return [...sections.filter(({ isHead }) => isHead), ...sections.filter(({ isHead }) => !isHead)];
}

function cellsOf(row: HtmlElement): Cell[] {
  return row.childNodes.flatMap((element) => {
    if (!isElement(element, 'td', 'th')) return [];
    return [{ element, columns: spanOf(element, 'colspan'), rows: spanOf(element, 'rowspan') }];
  });
}

/** Wider and longer spans are slips, or meant to fill memory. */
const longestSpan = 50;

function spanOf(cell: HtmlElement, name: string): number {
  const span = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return span > 1 ? Math.min(span, longestSpan) : 1;
}

/**
 * Rows of equal length: a cell that takes several places stands in the first of them, the others are empty, as are those
 * that a row lacks.
 *
 * @param contentOf the content of a cell
 * @param empty the content of an empty place
 */
export function toGrid<Value>(
  rows: readonly (readonly Cell[])[],
  contentOf: (cell: Cell) => Value,
  empty: () => Value,
): { grid: Value[][]; isChanged: boolean } {
  /** For each column, how many rows from here are taken by a cell above. */
  const taken: number[] = [];
  let isChanged = false;
  const ragged = rows.map((cells) => {
    const values: Value[] = [];
    const skipTaken = () => {
      while ((taken[values.length] ?? 0) > 0) {
        taken[values.length] = (taken[values.length] ?? 0) - 1;
        values.push(empty());
      }
    };
    for (const cell of cells) {
      skipTaken();
      if (cell.columns > 1 || cell.rows > 1) isChanged = true;
      for (let column = 0; column < cell.columns; column += 1) {
        taken[values.length] = cell.rows - 1;
        values.push(column === 0 ? contentOf(cell) : empty());
      }
    }
    skipTaken();
    return values;
  });
  const width = ragged.reduce((widest, { length }) => Math.max(widest, length), 0);
  const grid = ragged.map((values) => {
    if (values.length < width) isChanged = true;
    return [...values, ...Array.from({ length: width - values.length }, empty)];
  });
  return { grid, isChanged };
}
