import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { printTable } from '../../bench/printTable.ts';
import { type FaultRow, faultRowType } from './outcomes.ts';

/** So much of a sentence is enough to know it by. */
const enough = 90;

/** Prints at the end of a run what came of each fault, in which browser, as the tests saw it. */
// biome-ignore lint/style/noDefaultExport: Playwright takes a reporter from there
export default class PrintOutcomes implements Reporter {
  /** By browser and test: of a test that is tried again the last time counts. */
  readonly #rows = new Map<string, { browser: string; failed: boolean; rows: FaultRow[] }>();

  onTestEnd(test: TestCase, { annotations, status }: TestResult): void {
    const rows = annotations
      .filter(({ type }) => type === faultRowType)
      .map(({ description }) => JSON.parse(description ?? '') as FaultRow);
    if (rows.length === 0) return;
    this.#rows.set(test.id, { browser: test.parent.project()?.name ?? '', failed: status !== 'passed', rows });
  }

  onEnd(): void {
    const all = [...this.#rows.values()].flatMap(({ browser, failed, rows }) =>
      rows.map((row) => ({ browser, failed, ...row })),
    );
    if (all.length === 0) return;
    const sum = (pick: (row: FaultRow) => number) => all.reduce((total, row) => total + pick(row), 0);
    console.log('');
    printTable([
      ['fault', 'browser', 'article readable', 'writing kept', '', 'what the reader is told'],
      ...all.map(({ fault, browser, failed, cases, readable, written, kept, told }) => [
        fault,
        browser,
        `${readable} of ${cases}`,
        written > 0 ? `${kept} of ${written}` : '–',
        failed ? 'FAILED' : '',
        told.map((sentence) => shortened(sentence)).join(' | '),
      ]),
      [
        'all faults',
        '',
        `${sum(({ readable }) => readable)} of ${sum(({ cases }) => cases)}`,
        `${sum(({ kept }) => kept)} of ${sum(({ written }) => written)}`,
        all.some(({ failed }) => failed) ? 'FAILED' : '',
        '',
      ],
    ]);
  }

  printsToStdio(): boolean {
    return false;
  }
}

function shortened(sentence: string): string {
  return sentence.length > enough ? `${sentence.slice(0, enough - 1).trimEnd()}…` : sentence;
}
