import { cpus } from 'node:os';
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { type Figure, figureType } from './figures.ts';
import { printTable } from './printTable.ts';

/** Prints what the benches have measured as one table a browser. */
// biome-ignore lint/style/noDefaultExport: Playwright takes a reporter from there
export default class PrintFigures implements Reporter {
  readonly #figures = new Map<string, Figure[]>();

  onBegin(_config: FullConfig, suite: Suite): void {
    const [cpu] = cpus();
    console.log(`${suite.allTests().length} benches on ${cpus().length} × ${cpu?.model ?? 'an unknown processor'}`);
  }

  onTestEnd(test: TestCase, { annotations, duration, errors, status }: TestResult): void {
    const browser = test.parent.project()?.name ?? '';
    console.log(`${status} in ${(duration / 1000).toFixed(0)} s: ${browser}, ${test.title}`);
    for (const { message } of errors) console.log(message);
    const figures = annotations.filter(({ type }) => type === figureType);
    const known = this.#figures.get(browser) ?? [];
    this.#figures.set(browser, [
      ...known,
      ...figures.map(({ description }) => JSON.parse(description ?? '') as Figure),
    ]);
  }

  onEnd(): void {
    for (const [browser, figures] of this.#figures) {
      const rows = figures.map(({ what, measured, target, met }) => [
        what,
        measured,
        target ?? '',
        met === false ? 'OVER' : '',
      ]);
      console.log('');
      printTable([[browser, 'measured', 'target', ''], ...rows]);
    }
  }

  onError({ message }: { message?: string }): void {
    console.log(message);
  }

  printsToStdio(): boolean {
    return true;
  }
}
