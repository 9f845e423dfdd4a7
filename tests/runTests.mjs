// `npm test` and its kin: runs the steps of the named parts in turn and prints the sum of their tests. Plain JavaScript, as are
// the files beside it, because Node 20 cannot run TypeScript.
import { spawn } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { reports } from './testReports.mjs';
import { stepsOf } from './testSteps.mjs';

const root = resolve(import.meta.dirname, '..');
const steps = stepsOf(process.argv.slice(2));
const start = performance.now();
const total = { passed: 0, failed: 0, skipped: 0 };
/** Of a long run often the end alone is kept, so what matters of it is said again there. */
const atTheEnd = { troubles: /** @type {string[]} */ ([]), untested: new Set(), times: /** @type {string[]} */ ([]) };

for (const [index, { command, env, count }] of steps.entries()) {
  console.log(`\n[${index + 1} of ${steps.length}, ${secondsSince(start)} s] ${command}`);
  const began = performance.now();
  const succeeded = await run(command, env);
  const time = `${succeeded ? 'done' : 'FAILED'} in ${secondsSince(began)} s: ${command}`;
  console.log(time);
  atTheEnd.times.push(time);
  const counted = count?.() ?? { passed: 0, failed: 0, skipped: 0 };
  total.passed += counted.passed;
  total.skipped += counted.skipped;
  // A step can fail without a failed test (a type error, a file that cannot be read): no failing run ends in "0 failed".
  total.failed += succeeded ? counted.failed : Math.max(counted.failed, 1);
  atTheEnd.troubles.push(...(counted.troubles ?? []));
  for (const name of counted.untested ?? []) atTheEnd.untested.add(name);
  // Failed tests leave the others worth running; a failed check or build does not.
  if (!succeeded && !count) break;
}
rmSync(reports, { recursive: true });

console.log(['', ...atTheEnd.times, `${secondsSince(start)} s in all`, '', ...atTheEnd.troubles].join('\n'));
for (const name of atTheEnd.untested) console.log(`NOT TESTED: ${name}, which was not found.`);
// `.ci/run` adds up several runs.
if (process.env.TEST_TOTALS) appendFileSync(process.env.TEST_TOTALS, `${Object.values(total).join(' ')}\n`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {number} since */
function secondsSince(since) {
  return ((performance.now() - since) / 1000).toFixed(1);
}

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
