/** A file's name for comparisons, or a text that may have it: the same however letters are composed, in lower case. */
export function nameKey(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
