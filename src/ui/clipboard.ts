/**
 * Writes a text to the clipboard.
 *
 * @returns whether the browser allowed it; where not, show the text selected, for the reader's own keys
 */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
