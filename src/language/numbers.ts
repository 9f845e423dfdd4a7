/** A whole number, 0 or more, as Vietnamese newspapers print it: 1.234. */
export function printed(number: number): string {
  return `${number}`.replace(/\B(?=(?:\d{3})+$)/g, '.');
}
