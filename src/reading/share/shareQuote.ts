/** The id of the button that shares the selected passage; it is there while there is one, also for a key. */
export const shareQuoteId = 'chia-se-trich-doan';
