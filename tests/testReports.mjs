import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, troubles?: string[], untested?: string[] }} Count
 *   `troubles` has a line or two for each failed test, `untested` the names of programs that were not there to be tested
 */

/** The folder in which the steps leave their reports. */
export const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
export const vitestReport = join(reports, 'vitest.json');
export const playwrightReport = join(reports, 'playwright.json');

/** What the last run of Vitest has reported. @returns {Count} */
export function countVitest() {
  const report = takeReport(vitestReport);
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    troubles: (report?.testResults ?? []).flatMap(({ name, message, assertionResults }) => [
      ...(message ? [trouble(name, message)] : []),
      ...assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => trouble(fullName, failureMessages[0])),
    ]),
  };
}

/** What the last run of Playwright has reported. @returns {Count} */
export function countPlaywright() {
  const report = takeReport(playwrightReport);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return {
    passed: expected,
    failed: unexpected + flaky + (report?.errors.length ?? 0),
    skipped,
    troubles: [
      ...(report?.errors ?? []).map(({ message }) => trouble('outside of any test', message)),
      ...(report?.suites ?? []).flatMap((suite) => playwrightTroubles(suite, [])),
    ],
    untested: report?.config.metadata.untested ?? [],
  };
}

/**
 * The failed tests of one suite of Playwright's report, and of those within it.
 * @param {any} suite
 * @param {string[]} above titles of the suites around it
 * @returns {string[]}
 */
function playwrightTroubles({ title, suites = [], specs = [] }, above) {
  const path = [...above, title];
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) =>
        trouble(
          [projectName, ...path, spec.title].join(' › '),
          results.find(({ error }) => error)?.error.message ?? 'It passed, and was to fail.',
        ),
      ),
  );
  return [...own, ...suites.flatMap((inner) => playwrightTroubles(inner, path))];
}

/**
 * @param {string} name of the test
 * @param {string} [message] of its error; its beginning is enough to know it by
 */
function trouble(name, message = '') {
  return `failed: ${name}\n    ${stripVTControlCharacters(message).replace(/\s+/g, ' ').slice(0, 300)}`;
}

/**
 * Reads a JSON report and takes it away, so that no later step is counted by it. There is none where a step ended before
 * any test ran.
 * @param {string} path
 */
function takeReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  } finally {
    rmSync(path, { force: true });
  }
}
