/** A whole number as Vietnamese newspapers print it: 1.234. */
export function printed(number: number): string {
  return number.toLocaleString('vi');
}
