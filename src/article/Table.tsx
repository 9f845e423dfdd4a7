import { viPage } from '../language/viPage.ts';
import { inOrder } from '../ui/inOrder.ts';
import { Line } from './Line.tsx';
import type { BlockOf, Phrasing } from './schema.ts';
import styles from './Table.module.css';

/** Figures in rows. A wide table scrolls inside its own frame, which takes the focus so that a keyboard can scroll it. */
export function Table({ table }: { table: BlockOf<'table'> }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section id={table.id} className={styles.frame} tabIndex={0} aria-label={table.caption ?? viPage.table}>
      <table className={styles.table}>
        {table.caption && <caption>{table.caption}</caption>}
        <thead>
          <tr>{inOrder(table.header.map(headerCell))}</tr>
        </thead>
        <tbody>{inOrder(table.rows.map(row))}</tbody>
      </table>
    </section>
  );
}

function headerCell(line: Phrasing[]) {
  return (
    <th scope="col">
      <Line of={line} />
    </th>
  );
}

function row(cells: Phrasing[][]) {
  return <tr>{inOrder(cells.map(cell))}</tr>;
}

function cell(line: Phrasing[]) {
  return (
    <td>
      <Line of={line} />
    </td>
  );
}
