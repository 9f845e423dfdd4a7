import { expect, test } from 'vitest';
import { formatValue } from '../../../src/article/schema/formatValue.ts';

test.each([
  ['Hà Nội', '"Hà Nội"'],
  ['a "b"\n', '"a \\"b\\"\\n"'],
  [undefined, 'nothing'],
  [null, 'null'],
  [{ a: [1, true] }, '{"a":[1,true]}'],
  ['\u202Ea\u0085\uFEFF\u00AD', '"\\u202ea\\u0085\\ufeff\\u00ad"'],
  ['\uD800', '"\\ud800"'],
  ['ệ'.repeat(60), `"${'ệ'.repeat(60)}"`],
  ['ệ'.normalize('NFD').repeat(61), `"${'ệ'.normalize('NFD').repeat(60)}…"`],
  [Array(40).fill(10), `[${'10,'.repeat(19)}10…`],
])('%j', (value, expected) => {
  expect(formatValue(value)).toBe(expected);
});
