declare global {
  interface Window {
    /** The button of a submit before the script was there (boot.ts). */
    earlySubmitter?: HTMLElement | null;
  }
}

/**
 * Replays a submit that boot.ts recorded before hydration, and ends the recording. By a click and not a submit, because React
 * hydrates a clicked boundary at once. Where it renders that anew, the new form is sent instead (`adoptServedForm`).
 */
export function replayEarlySubmit(): void {
  const { earlySubmitter } = window;
  window.onsubmit = null;
  delete window.earlySubmitter;
  if (!earlySubmitter) return;
  const cancel = (event: Event) => {
    // Browsers warn of submitting a form that is not connected.
    if (!earlySubmitter.isConnected) event.preventDefault();
  };
  window.addEventListener('click', cancel);
  earlySubmitter.click();
  window.removeEventListener('click', cancel);
}
