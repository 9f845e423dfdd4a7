import { escapeHtml } from '../../html/serialize.ts';
import type { Unit } from './units.ts';

/** The rule below the header of a table of bars: `|---|:-:|`. */
const rule = /^\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?)?$/u;

/** HTML of a table, and how many lines it was made of. */
type Table = { html: string; length: number };

/**
 * The table that begins at a line: rows as a spreadsheet copies them, with equally many cells apart by tabs, or rows between bars
 * as Markdown has them, of any length where a rule is below the first. The first row is the header. One row alone is none.
 */
export function tableAt(units: readonly Unit[], from: number): Table | undefined {
  if (isRule(units[from])) return undefined;
  const rows = evenRows(units, from, tabbed) ?? ruledRows(units, from) ?? evenRows(units, from, barred);
  if (!rows) return undefined;
  const shown = rows.filter((_, index) => index !== 1 || !isRule(units[from + 1]));
  const html = shown.map((cells, index) => rowHtml(cells, index === 0 ? 'th' : 'td')).join('');
  return { html: `<table>${html}</table>`, length: rows.length };
}

type Row = readonly string[];
type CellsOf = (unit: Unit) => Row | undefined;

const tabbed: CellsOf = ({ cells }) => cells;

const barred: CellsOf = ({ text, verse }) => (!verse && /^\|.*\|$/u.test(text) ? cellsIn(text) : undefined);

function cellsIn(text: string): Row {
  const inner = text.replace(/^\||\|$/gu, '');
  return inner.split('|').map((cell) => cell.trim());
}

function evenRows(units: readonly Unit[], from: number, cellsOf: CellsOf): Row[] | undefined {
  const rows: Row[] = [];
  for (let unit = units[from]; unit; unit = units[from + rows.length]) {
    const cells = cellsOf(unit);
    if (!cells || cells.length < 2 || (rows[0] && cells.length !== rows[0].length)) break;
    rows.push(cells);
  }
  return rows.length < 2 ? undefined : rows;
}

/** A blank line ends a table whose rows do not begin with a bar. */
function ruledRows(units: readonly Unit[], from: number): Row[] | undefined {
  if (!units[from]?.text.includes('|') || !isRule(units[from + 1])) return undefined;
  const rows: Row[] = [];
  for (let unit: Unit | undefined = units[from]; unit; unit = units[from + rows.length]) {
    const { text, verse, isApart } = unit;
    if (verse || !text.includes('|') || (rows.length > 0 && isApart && !text.startsWith('|'))) break;
    rows.push(cellsIn(text));
  }
  return rows;
}

function isRule(unit: Unit | undefined): boolean {
  return unit !== undefined && rule.test(unit.text);
}

function rowHtml(cells: Row, name: 'th' | 'td'): string {
  return `<tr>${cells.map((cell) => `<${name}>${escapeHtml(cell)}</${name}>`).join('')}</tr>`;
}
