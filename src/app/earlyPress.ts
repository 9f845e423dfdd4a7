declare global {
  interface Window {
    /** A button that was to send a form before the script was there. */
    early?: HTMLElement | null;
  }
}

/**
 * Presses the button by which the reader has sent a form already, as the script in the head remembers it (src/boot.ts), now
 * that React listens; from here on nothing is remembered. A press it is, not a submit: for that React hydrates what is
 * pressed at once.
 */
export function replayPress(): void {
  window.onsubmit = null;
  window.early?.click();
  delete window.early;
}
