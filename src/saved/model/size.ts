const units = ['kB', 'MB', 'GB'] as const;

/**
 * A size as readers know it: 1 kB is 1,000 bytes; whole kilobytes, from 1 MB on one decimal below 10.
 *
 * @param bytes 0 or more
 * @returns the number with a point before its decimal, and its unit
 */
export function sizeOf(bytes: number): [number: string, unit: (typeof units)[number]] {
  let value = Math.ceil(bytes / 1000);
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const isRounded = unit === 0 || value >= 9.95;
  return [isRounded ? `${Math.round(value)}` : value.toFixed(1).replace('.0', ''), units[unit] ?? 'GB'];
}
