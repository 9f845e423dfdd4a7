declare global {
  interface Window {
    /** A button that was to send a form before the script was there. */
    early?: HTMLElement | null;
  }
}

/** In the head of each page: remembers the button by which the reader sends a form before the script is there. */
export function rememberPress(): void {
  window.onsubmit = ({ submitter }) => {
    window.early = submitter;
  };
}

/**
 * Presses that button, or the one that stands in its place now that React listens; from here on nothing is remembered. A
 * press it is, not a submit: for that React hydrates what is pressed at once.
 */
export function replayPress(): void {
  window.onsubmit = null;
  const { early } = window;
  delete window.early;
  if (early?.isConnected) early.click();
  else if (early instanceof HTMLButtonElement)
    document
      .getElementById(early.form?.id ?? '')
      ?.querySelector<HTMLElement>('[type=submit]')
      ?.click();
}
