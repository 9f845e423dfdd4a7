import { escapeHtml } from '../../html/serialize.ts';
import type { Unit } from './units.ts';

/** The rule below the header of a table of bars: `|---|:-:|`. */
const rule = /^\|(?:\s*:?-+:?\s*\|)+$/u;

/** HTML of a table, and how many lines it was made of. */
type Table = { html: string; length: number };

/**
 * The table that begins at a line: rows as a spreadsheet copies them, with equally many cells apart by tabs, or rows between bars
 * as Markdown has them. The first row is the header. One row alone is none.
 */
export function tableAt(units: readonly Unit[], from: number): Table | undefined {
  const rows = rowsOf(units, from, tabbed) ?? rowsOf(units, from, barred);
  if (!rows) return undefined;
  const shown = rows.filter((_, index) => index !== 1 || !isRule(units[from + 1]));
  const html = shown.map((cells, index) => rowHtml(cells, index === 0 ? 'th' : 'td')).join('');
  return { html: `<table>${html}</table>`, length: rows.length };
}

type CellsOf = (unit: Unit) => readonly string[] | undefined;

const tabbed: CellsOf = ({ cells }) => cells;

const barred: CellsOf = ({ text, verse }) => {
  const inner = verse ? undefined : /^\|(?<inner>.*)\|$/u.exec(text)?.groups?.inner;
  return inner?.split('|').map((cell) => cell.trim());
};

function rowsOf(units: readonly Unit[], from: number, cellsOf: CellsOf): (readonly string[])[] | undefined {
  const rows: (readonly string[])[] = [];
  if (isRule(units[from])) return undefined;
  for (let unit = units[from]; unit; unit = units[from + rows.length]) {
    const cells = cellsOf(unit);
    if (!cells || cells.length < 2 || (rows[0] && cells.length !== rows[0].length)) break;
    rows.push(cells);
  }
  return rows.length < 2 ? undefined : rows;
}

function isRule(unit: Unit | undefined): boolean {
  return unit !== undefined && rule.test(unit.text);
}

function rowHtml(cells: readonly string[], name: 'th' | 'td'): string {
  return `<tr>${cells.map((cell) => `<${name}>${escapeHtml(cell)}</${name}>`).join('')}</tr>`;
}
