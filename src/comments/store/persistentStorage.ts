let asked = false;

/**
 * Asks once per document for persistent storage, which is not evicted when the disk runs low. The answer changes nothing for
 * the reader: Safari deletes it after seven days without a visit all the same.
 */
export function requestPersistentStorage(): void {
  if (asked) return;
  asked = true;
  navigator.storage?.persist?.().catch(() => {});
}
