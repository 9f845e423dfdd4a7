import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatNumber } from '../../src/language/current/numbers.ts';

it.each([
  [0, '0'],
  [999, '999'],
  [1_000, '1.000'],
  [12_345, '12.345'],
  [1_234_567, '1.234.567'],
])('%i is printed as %s', (number, expected) => {
  expect(formatNumber(number)).toBe(expected);
});

it('is what the browser itself makes of a whole number', () => {
  fc.assert(
    fc.property(fc.nat(), (number) => {
      expect(formatNumber(number)).toBe(number.toLocaleString('vi'));
    }),
  );
});
