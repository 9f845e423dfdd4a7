import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { printTable } from '../../bench/printTable.ts';
import { type TamperingRow, tamperingRowType } from './tamperingRow.ts';

/** Prints at the end of a run which work of others the pages have outlived: a row for each kind, a column for each page and browser. */
// biome-ignore lint/style/noDefaultExport: Playwright takes a reporter from there
export default class PrintTamperings implements Reporter {
  /** By kind, then by page and browser. */
  readonly #cells = new Map<string, Map<string, string>>();
  readonly #columns = new Set<string>();

  onTestEnd(test: TestCase, { annotations, status }: TestResult): void {
    for (const { type, description } of annotations) {
      if (type !== tamperingRowType) continue;
      const row = JSON.parse(description ?? '') as TamperingRow;
      const column = `${row.page}, ${test.parent.project()?.name}`;
      this.#columns.add(column);
      const cells = this.#cells.get(row.tampering) ?? new Map<string, string>();
      this.#cells.set(row.tampering, cells.set(column, cellOf(row, status === 'passed')));
    }
  }

  onEnd(): void {
    if (this.#cells.size === 0) return;
    const columns = [...this.#columns].sort();
    const all = [...this.#cells.values()].flatMap((cells) => [...cells.values()]);
    console.log(
      '\nyes: text whole, typed text kept, comment posted, nothing of ours in the console; text: whole, on a page without a box',
    );
    printTable([
      ['others’ work on the page', ...columns],
      ...[...this.#cells].map(([name, cells]) => [name, ...columns.map((column) => cells.get(column) ?? '–')]),
      [`${this.#cells.size} kinds: ${all.filter((cell) => !cell.startsWith('NO')).length} of ${all.length} outlived`],
    ]);
  }

  printsToStdio(): boolean {
    return false;
  }
}

function cellOf({ whole, kept, posted }: TamperingRow, passed: boolean): string {
  if (passed) return kept === undefined ? 'text' : 'yes';
  const missing = [!whole && 'text', kept === false && 'typed', posted === false && 'comment'].filter(Boolean);
  return `NO: ${missing.join(', ') || 'console'}`;
}
