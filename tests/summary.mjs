// What `npm test` runs: each step in turn until one fails, then the sum of all tests. Arguments (check, unit, browser; kill,
// faults and nginx, which are not among them; all) run these parts instead. Plain JavaScript, because Node 20 cannot run TypeScript.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const root = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');
/** Prints what came of the faults that the tests brought about. */
const outcomes = './tests/browser/faults/printOutcomes.ts';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, troubles?: string[] }} Count
 * @typedef {{ parts: string[], command: string, env?: Record<string, string>, count?: () => Count }} Step
 */

/** @type {Step[]} */
const steps = [
  { parts: ['all', 'check'], command: 'tsc --noEmit' },
  { parts: ['all', 'check'], command: 'tsc --noEmit -p src/offline/worker' },
  { parts: ['all', 'check'], command: 'biome ci .' },
  {
    parts: ['all', 'unit'],
    command: `vitest run --reporter=default --reporter=json --outputFile.json="${vitestReport}"`,
    count: countVitest,
  },
  { parts: ['all', 'browser', 'kill', 'faults', 'nginx'], command: 'vite build' },
  {
    parts: ['all', 'browser', 'kill', 'faults', 'nginx'],
    command: 'vite build --mode development --outDir dist-development',
    env: { NODE_ENV: 'development' },
  },
  {
    parts: ['all', 'browser', 'kill', 'faults', 'nginx'],
    command: 'vite build --config tests/browser/fixtures.vite.config.ts',
  },
  {
    parts: ['all', 'browser', 'kill', 'faults', 'nginx'],
    command: 'vite build --config tests/browser/hostile.vite.config.ts',
  },
  {
    parts: ['all', 'browser'],
    command: `playwright test -c tests/browser --reporter=list,json,${outcomes}`,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    count: countPlaywright,
  },
  {
    parts: ['kill'],
    command: 'playwright test -c tests/browser kill.spec --reporter=list,json',
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport, KILL_SHARE: '1' },
    count: countPlaywright,
  },
  {
    parts: ['faults'],
    command: `playwright test -c tests/browser browser/faults --reporter=list,json,${outcomes}`,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport, FAULT_SHARE: '1' },
    count: countPlaywright,
  },
  {
    parts: ['nginx'],
    command: 'playwright test -c tests/nginx --reporter=list,json --pass-with-no-tests',
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    count: countPlaywright,
  },
];

/** @type {Count} */
const total = { passed: 0, failed: 0, skipped: 0 };
let failedStep = '';
/** Which tests failed, or passed only when tried again: a line each. Of a long run often the end alone is kept. */
const troubles = [];

const wanted = process.argv.length > 2 ? process.argv.slice(2) : ['all'];
for (const { command, env, count } of steps.filter(({ parts }) => parts.some((part) => wanted.includes(part)))) {
  console.log(`\n> ${command}`);
  const start = performance.now();
  const succeeded = await run(command, env);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${succeeded ? 'done' : 'FAILED'} in ${seconds} s: ${command}`);
  const counted = count?.() ?? { passed: 0, failed: 0, skipped: 0 };
  total.passed += counted.passed;
  total.skipped += counted.skipped;
  troubles.push(...(counted.troubles ?? []));
  // A step can fail without a failed test (a type error, a build that ends, a file that cannot be read). It counts
  // as one, so that no failing run ends in "0 failed".
  total.failed += succeeded ? counted.failed : Math.max(counted.failed, 1);
  if (!succeeded) {
    failedStep = command;
    break;
  }
}
rmSync(reports, { recursive: true });

if (troubles.length > 0) console.log(`\n${troubles.join('\n')}`);
if (failedStep) console.log(`\nStopped at: ${failedStep}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * Runs a command of `node_modules/.bin` in the root of the project, with its output as it comes.
 * @param {string} command
 * @param {Record<string, string>} [env]
 * @returns {Promise<boolean>} whether it exited with 0
 */
function run(command, env) {
  const PATH = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`;
  return new Promise((settle) => {
    spawn(command, {
      cwd: root,
      env: { ...process.env, PATH, ...env },
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
      .on('error', (error) => {
        console.error(error.message);
        settle(false);
      })
      .on('exit', (code) => settle(code === 0));
  });
}

/** @returns {Count} */
function countVitest() {
  const report = readReport(vitestReport);
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    troubles: (report?.testResults ?? [])
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => trouble('failed', fullName, failureMessages[0])),
  };
}

/** @returns {Count} */
function countPlaywright() {
  const report = readReport(playwrightReport);
  const stats = report?.stats;
  return {
    // A flaky test is one that passed when it was tried again.
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
    troubles: (report?.suites ?? []).flatMap((suite) => playwrightTroubles(suite, [])),
  };
}

/**
 * The tests of one suite of Playwright's report, and of those within it, that did not pass at once.
 * @param {any} suite
 * @param {string[]} above titles of the suites around it
 * @returns {string[]}
 */
function playwrightTroubles({ title, suites = [], specs = [] }, above) {
  const path = [...above, title];
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, projectName, results }) =>
        trouble(
          status === 'flaky' ? 'flaky' : 'failed',
          [projectName, ...path, spec.title].join(' › '),
          results.find(({ error }) => error)?.error.message,
        ),
      ),
  );
  return [...own, ...suites.flatMap((inner) => playwrightTroubles(inner, path))];
}

/**
 * @param {'failed' | 'flaky'} what
 * @param {string} name of the test
 * @param {string} [message] of its error; its beginning is enough to know it by
 */
function trouble(what, name, message = '') {
  return `${what}: ${name}\n    ${stripVTControlCharacters(message).replace(/\s+/g, ' ').slice(0, 300)}`;
}

/**
 * Reads a JSON report. There is none when its step ended before any test ran.
 * @param {string} path
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
