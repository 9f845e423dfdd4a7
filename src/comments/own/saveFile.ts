/**
 * Gives the reader a file.
 *
 * @param name with its ending
 * @param type media type
 */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this returns; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A date as file names carry it, in the reader's time zone: `2026-11-23`. `now` is in ms since 1970. */
export function fileDate(now: number): string {
  const date = new Date(now);
  const two = (part: number) => `${part}`.padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
