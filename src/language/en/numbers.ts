import { groupDigits } from '../groupDigits.ts';
import { pluralRules } from '../plural.ts';

/** A whole number, 0 or more, as English newspapers print it: 1,234. */
export function formatNumber(number: number): string {
  return groupDigits(number, ',');
}

const plural = pluralRules('en');

/** A number with what it counts, by the plural rules of English: `1 comment`, `1,234 comments`. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${formatNumber(count)} ${plural(count, { one, other })}`;
}
