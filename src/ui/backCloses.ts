/** Settles once the entry of what was closed before is gone: browsers go back only after the script has ended. */
let gone: Promise<unknown> = Promise.resolve();

/**
 * Gives what lies over the page an entry in the history, so that Back closes it, as a reader on a phone expects.
 *
 * @param close is called by Back
 * @returns to be called once it is closed, in whatever way: the entry goes too
 */
export function backCloses(close: () => void): () => void {
  const open = new AbortController();
  let hasEntry = false;
  gone.then(() => {
    if (open.signal.aborted) return;
    // Back shall not bring back the scroll in px: the text may be set in another way by then.
    window.history.scrollRestoration = 'manual';
    // The router's own state stays in it, so that the router sees the same place.
    window.history.pushState({ ...window.history.state, over: true }, '');
    window.history.scrollRestoration = 'auto';
    followBack();
    hasEntry = true;
    const back = () => {
      hasEntry = false;
      close();
    };
    window.addEventListener('popstate', back, { signal: open.signal });
  });
  return () => {
    open.abort();
    if (hasEntry) gone = leaveEntry();
  };
}

/** After a reload nothing lies over the page, so the entry that something had has no use any more. */
export function leaveEntry(): Promise<unknown> {
  if (!window.history.state?.over) return Promise.resolve();
  const left = followBack();
  window.history.back();
  return left;
}

/** Settles when the entry below is there again, whose scroll is the browser's own affair from then on. */
function followBack(): Promise<void> {
  return new Promise((settle) => {
    const arrive = () => {
      window.history.scrollRestoration = 'auto';
      settle();
    };
    window.addEventListener('popstate', arrive, { once: true });
  });
}
