/*
 * Whether the page has started, as its root element says it: `data-started`, `data-works` and, where the script did not come
 * or failed, `data-failed`. The script in the head looks at them (src/boot.ts), and the style sheet.
 */

/**
 * Says that the page's own script has come whole. What it does begins in a task after that; a fault in that, up to where
 * the page works, is one of the start.
 */
export function markStarted(): void {
  const { dataset } = document.documentElement;
  dataset.started = '';
  const failByError = (event: Partial<ErrorEvent & PromiseRejectionEvent>) => {
    const isOurs = `${event.filename} ${(event.error ?? event.reason)?.stack}`.includes(import.meta.url);
    if (isOurs) markFailed();
  };
  window.addEventListener('error', failByError);
  window.addEventListener('unhandledrejection', failByError);
}

/** Says that the start has failed, unless the page works already. */
export function markFailed(): void {
  const { dataset } = document.documentElement;
  if (!('works' in dataset)) dataset.failed ??= '';
}

/**
 * Says that the page works; from here on a fault in a part of it is that part's affair. The controls that need a script have
 * had their room from the first frame on, and show themselves now (ui/Tool.module.css).
 */
export function markWorking(): void {
  document.documentElement.dataset.works = '';
}
