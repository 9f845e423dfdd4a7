// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isReservedAnchor } from '../../src/article/reservedAnchors.ts';

const src = resolve(import.meta.dirname, '../../src');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(resolve(src, path), 'utf8'));

/** All that a pattern finds in the sources: its first group. */
const found = (pattern: RegExp) =>
  sources.flatMap((text) => Array.from(text.matchAll(pattern), ([, group = '']) => group));

/** Text constants by name. */
const constants = new Map(
  sources.flatMap((text) =>
    Array.from(
      text.matchAll(/\bconst (\w+)\b[^=;\n]*= '([^'\n]*)'/g),
      ([, name = '', value = '']) => [name, value] as const,
    ),
  ),
);

// What else has an id is looked for on the pages themselves: `strangeIds` in browser/matrix.ts.
describe('every id that the sources name for the page is reserved', () => {
  const written = found(/\bid="([^"$]+)"/g);
  const named = [...found(/\bid=\{(\w+)\}/g), ...found(/\bid="\$\{(\w+)\}"/g), ...found(/getElementById\((\w+)\)/g)];
  const beginnings = found(/\b(?:const|function) \w+Anchor\b[^`;]*`([^`$]+)\$/g);

  test('as it is written', () => {
    expect(written.length).toBeGreaterThan(4);
    expect(written.filter((id) => !isReservedAnchor(id))).toEqual([]);
  });

  test('by the name of a constant', () => {
    const ids = named.flatMap((name) => constants.get(name) ?? []);
    expect(ids.length).toBeGreaterThan(12);
    expect(ids.filter((id) => !isReservedAnchor(id))).toEqual([]);
  });

  test('by what it begins with', () => {
    expect(beginnings.length).toBeGreaterThan(3);
    expect(beginnings.filter((beginning) => !isReservedAnchor(`${beginning}1`))).toEqual([]);
  });
});

test.each(['noi-dung', 'phan-12', 'binh-luan-moi', 'xem-anh-1'])('%s is reserved', (id) => {
  expect(isReservedAnchor(id)).toBe(true);
});

test.each(['doan-1', 'chu-thich', 'ket-luan', 'tieu-de-1', 'anh-1', 'phan-mot', 'phan-1-a'])('%s is free', (id) => {
  expect(isReservedAnchor(id)).toBe(false);
});
