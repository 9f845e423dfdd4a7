import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasUnitTest, listBrowserTests, namedTests } from '../listedTests.ts';

const root = resolve(import.meta.dirname, '../..');
const table = readFileSync(resolve(root, 'docs/promises.md'), 'utf8');
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(resolve(root, 'package.json'), 'utf8'),
);

/** The table of promises: what `npm test` shows of each, and what shows the whole of it. */
const promises = table
  .split('\n')
  .filter((line) => /^\| [^|]/.test(line))
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, promise = '', quick = '', whole = '']) => ({ promise, quick: namedTests(quick), whole }));

const listed = listBrowserTests();
const marked = listed.filter(({ tags }) => tags.includes('promise'));
const isSpec = ({ file }: { file: string }) => file.endsWith('.spec.ts');

test('there is a table of promises', () => {
  expect(promises.length).toBeGreaterThan(30);
});

describe.each(promises)('$promise', ({ quick, whole }) => {
  test('names a test that `npm test` runs', () => {
    expect(quick.length).toBeGreaterThan(0);
    const browser = quick.filter(isSpec);
    expect(
      browser.filter(({ file, title }) => !marked.some((each) => each.file === file && each.title === title)),
      'browser tests that are not there, or not marked @promise',
    ).toEqual([]);
    const unit = quick.filter((each) => !isSpec(each));
    expect(
      unit.filter((each) => !hasUnitTest(each) || each.file.endsWith('.build.test.ts')),
      'unit tests that are not there, or not of `npm test`',
    ).toEqual([]);
  });

  test('names only files, folders and commands that are there', () => {
    const names = Array.from(whole.matchAll(/`([^`]+)`/g), ([, name = '']) => name);
    const isThere = (name: string) =>
      name.startsWith('npm run ')
        ? Object.hasOwn(scripts, name.slice('npm run '.length))
        : listed.some(({ file }) => file === name) || existsSync(resolve(root, name));
    expect(names.filter((name) => !/^[A-Z_]+=/.test(name) && !isThere(name))).toEqual([]);
  });
});

test('every browser test that is marked @promise is named', () => {
  const named = promises.flatMap(({ quick }) => quick);
  expect(
    marked
      .filter(({ file, title }) => !named.some((each) => each.file === file && each.title === title))
      .map(({ file, title }) => `${file} “${title}”`),
  ).toEqual([]);
});
