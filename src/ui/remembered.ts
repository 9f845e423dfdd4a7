/** What is kept for convenience in localStorage, where the browser allows; without it the reader is asked again. */
type Remembered = 'name' | 'order' | 'unsaved' | 'reading' | 'places' | 'voice' | 'rate' | 'shortcuts' | 'erasure';

/** What all keys begin with. */
export const keyPrefix = 'ban-tin-';

/** What was kept under a key, or an empty string. */
export function remembered(key: Remembered): string {
  try {
    return localStorage.getItem(keyPrefix + key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a value for next time, where the browser allows; an empty one is forgotten. */
export function remember(key: Remembered, value: string): void {
  try {
    if (value) localStorage.setItem(keyPrefix + key, value);
    else localStorage.removeItem(keyPrefix + key);
  } catch {
    // Storage forbidden or full: the comments themselves matter, this is only a convenience.
  }
}

/** Forgets all of it. */
export function forgetAll(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(keyPrefix)) localStorage.removeItem(key);
  } catch {
    // What the browser forbids to keep is not there.
  }
}
