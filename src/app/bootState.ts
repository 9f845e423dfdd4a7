/*
 * The state of the start, in attributes of the root element, for boot.ts and the style sheet: `data-started` (entry script
 * loaded whole), `data-works` (mounted), `data-failed` (missing or failed).
 */

/** Called by the last statement of the entry script. Until the page works, uncaught errors of it count as a failed start. */
export function markScriptLoaded(): void {
  const { dataset } = document.documentElement;
  dataset.started = '';
  const failByError = (event: Partial<ErrorEvent & PromiseRejectionEvent>) => {
    const isOurs = `${event.filename} ${(event.error ?? event.reason)?.stack}`.includes(import.meta.url);
    if (isOurs) markScriptFailed();
  };
  window.addEventListener('error', failByError);
  window.addEventListener('unhandledrejection', failByError);
}

/** Marks the start as failed, unless the page works already. */
export function markScriptFailed(): void {
  const { dataset } = document.documentElement;
  if (!('works' in dataset)) dataset.failed ??= '';
}

/** Called when React has mounted: errors from now on have boundaries. */
export function markWorking(): void {
  document.documentElement.dataset.works = '';
}
