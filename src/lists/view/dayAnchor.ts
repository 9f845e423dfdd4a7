/** The id of a day in the page of its month, from 1: the number, in every language the same. */
export function dayAnchor(day: number): string {
  return `${day}`;
}
