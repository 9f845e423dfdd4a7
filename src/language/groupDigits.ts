/** A whole number, 0 or more, with a separator between thousands. */
export function groupDigits(number: number, separator: string): string {
  return `${number}`.replace(/\B(?=(?:\d{3})+$)/g, separator);
}
