import type { Month } from '../../paths.ts';

/** Months by their year, in the order in which they come. */
export function yearsOf<Item extends { month: Month }>(items: readonly Item[]): [year: string, items: Item[]][] {
  const years = new Map<string, Item[]>();
  for (const item of items) {
    const year = item.month.slice(0, 4);
    const ofYear = years.get(year);
    if (ofYear) ofYear.push(item);
    else years.set(year, [item]);
  }
  return [...years];
}
