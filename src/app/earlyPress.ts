declare global {
  interface Window {
    /** A form that was sent before the script was there. */
    early?: HTMLFormElement;
  }
}

/** For the head of each page: remembers the form whose button the reader presses before the script is there. */
export const earlyPressScript = 'onsubmit=e=>{early=e.target};';

/** Sends that form, now that React listens; from here on nothing is remembered. */
export function replayPress(): void {
  window.onsubmit = null;
  window.early?.requestSubmit();
  delete window.early;
}
