import { expect, it } from 'vitest';
import { savedPageMessages as en } from '../../src/language/en/savedPage.ts';
import { savedPageMessages as vi } from '../../src/language/vi/savedPage.ts';
import { sizeOf } from '../../src/saved/model/size.ts';

it.each([
  [0, '0 kB'],
  [1, '1 kB'],
  [180_000, '180 kB'],
  [999_000, '999 kB'],
  [999_001, '1 MB'],
  [1_249_000, '1,2 MB'],
  [9_940_000, '9,9 MB'],
  [9_960_000, '10 MB'],
  [123_456_789, '123 MB'],
  [1_500_000_000, '1,5 GB'],
  [4_000_000_000_000, '4000 GB'],
])('%d bytes are %s', (bytes, expected) => {
  expect(vi.size(...sizeOf(bytes))).toBe(expected);
  expect(en.size(...sizeOf(bytes))).toBe(expected.replace(',', '.'));
});
