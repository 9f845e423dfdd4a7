/** The id of the button that shares the selected passage; it is there while there is one. */
export const shareQuoteId = 'chia-se-trich-doan';

/**
 * Shares the selected passage, for a key.
 *
 * @returns whether there is one
 */
export function shareQuote(): boolean {
  const button = document.getElementById(shareQuoteId);
  button?.click();
  return button !== null;
}
