import { groupDigits } from '../groupDigits.ts';

/** The number format: a whole number, 0 or more, as Vietnamese newspapers print it: 1.234. */
export function formatNumber(number: number): string {
  return groupDigits(number, '.');
}
