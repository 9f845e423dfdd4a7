declare global {
  interface Window {
    /** A button that was to send a form before the script was there. */
    early?: HTMLElement;
  }
}

/** For the head of each page: remembers the button by which the reader sends a form before the script is there. */
export const earlyPressScript = 'onsubmit=e=>{early=e.submitter};';

/**
 * Presses that button, now that React listens; from here on nothing is remembered. A press it is, not a submit: for that
 * React hydrates what is pressed at once.
 */
export function replayPress(): void {
  window.onsubmit = null;
  window.early?.click();
  delete window.early;
}
