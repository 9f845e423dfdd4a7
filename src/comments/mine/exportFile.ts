/** A file for the reader. */
export interface ExportedFile {
  /** With its ending. */
  name: string;
  /** Its media type. */
  type: string;
  content: string;
}

/**
 * Asks the browser to save a file. No browser tells whether it did: in-app browsers and download blockers fail silently.
 */
export function exportFile({ name, type, content }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this returns; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The file as the Web Share API takes it, if it does: most browsers share a few types only, plain text among them. */
export function shareable({ name, type, content }: ExportedFile): File | undefined {
  const files = [new File([content], name, { type }), new File([content], `${name}.txt`, { type: 'text/plain' })];
  return files.find((file) => navigator.canShare?.({ files: [file] }));
}

/** A date as file names carry it, in the reader's time zone: `2026-11-23`. `now` is in ms since 1970. */
export function fileDate(now: number): string {
  const date = new Date(now);
  const two = (part: number) => `${part}`.padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
