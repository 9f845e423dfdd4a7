import { pageMessages } from '../../language/current/page.ts';
import { staticChildren } from '../../ui/staticChildren.ts';
import type { PageBlockOf, PagePhrasing } from '../model/pageArticle.ts';
import { Line } from './Line.tsx';
import styles from './Table.module.css';

/** A table. A wide one scrolls inside its frame, which is focusable so that the keyboard can scroll it. */
export function Table({ table }: { table: PageBlockOf<'table'> }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section id={table.id} className={styles.frame} tabIndex={0} aria-label={table.caption ?? pageMessages.table}>
      <table className={styles.table} data-fit={table.fit}>
        {table.caption && <caption>{table.caption}</caption>}
        <thead>
          <tr>{staticChildren(table.header.map(headerCell))}</tr>
        </thead>
        <tbody>{staticChildren(table.rows.map(row))}</tbody>
      </table>
    </section>
  );
}

function headerCell(line: PagePhrasing[]) {
  return (
    <th scope="col">
      <Line of={line} />
    </th>
  );
}

function row(cells: PagePhrasing[][]) {
  return <tr>{staticChildren(cells.map(cell))}</tr>;
}

function cell(line: PagePhrasing[]) {
  return (
    <td>
      <Line of={line} />
    </td>
  );
}
