let asked = false;

/**
 * Asks the browser, once in a visit, to keep what is stored here when the disk runs low. What it answers changes nothing
 * for the reader: Safari clears pages that are not visited for seven days all the same.
 */
export function askToKeep(): void {
  if (asked) return;
  asked = true;
  navigator.storage?.persist?.().catch(() => {});
}
