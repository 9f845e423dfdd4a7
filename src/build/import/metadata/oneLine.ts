/** A text in NFC on one line: runs of blanks, breaks and no-break spaces become one blank, none at the ends. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** `oneLine` of a text that may be a line; nothing of one that is longer than `longest` characters before. */
export function shortLine(text: string, longest: number): string | undefined {
  // Blanks may surround a line, but not without end: rules on lines must end fast on any input.
  if (text.length > longest * 4) return undefined;
  const line = oneLine(text);
  return line && line.length <= longest ? line : undefined;
}
