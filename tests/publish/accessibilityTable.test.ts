// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const table = readFileSync(resolve(root, 'docs/accessibility.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, criterion = '', level = '', where = '', shown = '']) => ({ criterion, level, where, shown }));

/** All success criteria of WCAG 2.2 at these levels (https://www.w3.org/TR/WCAG22/); 4.1.1 is obsolete and removed. */
const criteria = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

const tests = new Map(
  readdirSync(resolve(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(spec|test)\.tsx?$/.test(path))
    .map((path) => [basename(path), readFileSync(resolve(root, 'tests', path), 'utf8')]),
);

it.each(Object.entries(criteria))('has each criterion of level %s, once', (level, numbers) => {
  const listed = table.filter((row) => row.level === level).map(({ criterion }) => criterion.split(' ')[0]);
  expect(listed.toSorted()).toEqual(numbers.split(' ').toSorted());
});

it('says of each where it is met or why it does not apply, and names a test, unless nothing can be tested', () => {
  for (const { criterion, where, shown } of table) {
    expect(where, criterion).toMatch(/\S{3}/);
    expect(shown, criterion).toMatch(/^–$|`[\w-]+\.(spec|test)\.tsx?` “/);
  }
  expect(table.filter(({ shown }) => shown === '–').length).toBeLessThan(12);
});

it('names only tests and files that are there', () => {
  const named = table.flatMap(({ criterion, shown }) =>
    Array.from(
      shown.matchAll(/`([\w-]+\.(?:spec|test)\.tsx?)` “((?:[^“”]|“[^”]*”)+)”/g),
      ([, file = '', title = '']) => ({
        criterion,
        file,
        title,
      }),
    ),
  );
  expect(named.length).toBeGreaterThan(60);
  for (const { criterion, file, title } of named)
    expect(hasTest(tests.get(file) ?? '', title), `${criterion}: ${file}, ${title}`).toBe(true);
  for (const { criterion, where } of table)
    for (const [, path = ''] of where.matchAll(/`((?:src|docs|public|tests)\/[^`]+)`/g))
      expect(existsSync(resolve(root, path)), `${criterion}: ${path}`).toBe(true);
});

/** Whether a file has a test of this title; of titles that are put together a part of 20 letters is enough. */
function hasTest(source: string, named: string): boolean {
  return Array.from(source.matchAll(/\b(?:test|it)\(\s*(['`])(.+?)\1,/g)).some(
    ([, quote, title = '']) => title === named || (quote === '`' && named.length >= 20 && title.includes(named)),
  );
}
