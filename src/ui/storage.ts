import { keyPrefix, type StorageKey } from '../storage.ts';

/** Values that localStorage does not take, forbidden or full; they last as long as the document. */
const memory = new Map<string, string>();

/** The value under a key, or an empty string. */
export function readStorage(key: StorageKey): string {
  try {
    return memory.get(key) ?? localStorage.getItem(keyPrefix + key) ?? '';
  } catch {
    return '';
  }
}

/** Stores a value, in memory where the browser does not take it; an empty one is removed. */
export function writeStorage(key: StorageKey, value: string): void {
  memory.set(key, value);
  try {
    if (value) localStorage.setItem(keyPrefix + key, value);
    else localStorage.removeItem(keyPrefix + key);
    memory.delete(key);
  } catch {
    // Forbidden or full.
  }
}

/** Removes all that this site has stored in localStorage. */
export function clearStorage(): void {
  memory.clear();
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(keyPrefix)) localStorage.removeItem(key);
  } catch {
    // Forbidden: nothing is there.
  }
}
