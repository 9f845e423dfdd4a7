const key = 'ban-tin-name';

/** The name the reader gave last time, or nothing: a browser may forbid to keep it, and then it is asked for again. */
export function rememberedName(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the name for next time, where the browser allows. */
export function rememberName(name: string): void {
  try {
    localStorage.setItem(key, name);
  } catch {
    // Storage forbidden or full: the comment itself matters, the name is only a convenience.
  }
}
