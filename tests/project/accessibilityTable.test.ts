import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { planted } from '../browser/support/plantedFaults.ts';
import { hasUnitTest, listBrowserTests, type NamedTest, namedTests } from '../listedTests.ts';

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

it.each(Object.entries(criteria))('has each criterion of level %s, once', (level, numbers) => {
  const listed = table.filter((row) => row.level === level).map(({ criterion }) => criterion.split(' ')[0]);
  expect(listed.toSorted()).toEqual(numbers.split(' ').toSorted());
});

it('says of each where it is met or why it does not apply, and names a test, unless nothing can be tested', () => {
  for (const { criterion, where, shown } of table) {
    expect(where, criterion).toMatch(/\S{3}/);
    expect(shown, criterion).toMatch(/^–$|`[\w/-]+\.(spec|test)\.tsx?` “/);
  }
  expect(table.filter(({ shown }) => shown === '–').length).toBeLessThan(12);
});

it('names only tests and files that are there', () => {
  const listed = listBrowserTests();
  const named = table.flatMap(({ criterion, shown }) => namedTests(shown).map((each) => ({ criterion, ...each })));
  expect(named.length).toBeGreaterThan(60);
  const isThere = (each: NamedTest) =>
    each.file.endsWith('.spec.ts')
      ? listed.some(({ file, title }) => file === each.file && title === each.title)
      : hasUnitTest(each);
  expect(named.filter((each) => !isThere(each))).toEqual([]);
  for (const { criterion, where } of table)
    for (const [, path = ''] of where.matchAll(/`((?:src|docs|public|tests)\/[^`]+)`/g))
      expect(existsSync(resolve(root, path)), `${criterion}: ${path}`).toBe(true);
});

// That a test is there does not say that it shows the criterion. Of the walk that is proved: by breaking the criterion.
it('says of no criterion that the walk shows it, unless a fault of that kind is planted and found', () => {
  const byWalk = table
    .filter(({ shown }) => /\bthe walk: `/.test(shown))
    .map(({ criterion }) => criterion.split(' ')[0]);
  expect(byWalk.length).toBeGreaterThan(18);
  const proved = new Set(Object.values(planted).flatMap(({ criteria }) => criteria));
  expect(byWalk.filter((criterion) => !proved.has(criterion ?? ''))).toEqual([]);
});

it('says of each criterion that a planted fault breaks that the walk shows it', () => {
  for (const [fault, { criteria }] of Object.entries(planted))
    for (const broken of criteria)
      expect(table.find(({ criterion }) => criterion.startsWith(`${broken} `))?.shown, `${fault}: ${broken}`).toContain(
        'the walk: `accessibility.spec.ts`',
      );
});
