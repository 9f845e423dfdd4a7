declare global {
  interface Window {
    /** A button that was to send a form before the script was there. */
    early?: HTMLElement | null;
  }
}

/**
 * Presses the button by which the reader has sent a form already, as the script in the head remembers it (src/boot.ts), now
 * that React listens; from here on nothing is remembered. A press it is, not a submit: for that React hydrates what is
 * pressed at once. Where that puts another form in the place of the button's, that one is sent instead (`adoptServedForm`).
 */
export function replayPress(): void {
  const { early } = window;
  window.onsubmit = null;
  delete window.early;
  if (!early) return;
  const cancel = (event: Event) => {
    // The browser would say that it cannot send a form that is no longer on the page.
    if (!early.isConnected) event.preventDefault();
  };
  window.addEventListener('click', cancel);
  early.click();
  window.removeEventListener('click', cancel);
}
