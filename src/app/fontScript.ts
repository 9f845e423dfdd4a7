/**
 * How long a page may take to come, in ms, for its font to be asked for at once. The browser waits a tenth of a second for
 * the font (`font-display: optional`), and where the page was slower the font is too late anyhow: it would only take the
 * line from the scripts, for 0.16 s on slow 4G. Once the worker is there, the font is on the device.
 */
const quick = 150;

/**
 * In the head of each page: keeps such a page from asking for the font (styles/tokens.css). A browser that forbids even to
 * ask for the worker (in a frame without an origin of its own) has none.
 */
export function spareLateFont(): void {
  let late = performance.now() > quick;
  try {
    late &&= !navigator.serviceWorker?.controller;
  } catch {
    // As without a worker.
  }
  if (late) document.documentElement.dataset.font = 'late';
}
