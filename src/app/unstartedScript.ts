import { commentFormId } from '../comments/addresses.ts';
import type { Draft } from '../comments/store/drafts.ts';
import { stashPrefix } from '../comments/store/stashPrefix.ts';
import { copyNotice, defineCopyNotice, originalLink } from './copyNotice.ts';
import { pageDataId } from './pageData.ts';

/**
 * In the head of each page, before anything is painted: shows what needs a script, because one runs. Sees to it that the
 * reader is told where the page's own script does not come, comes in part or is forbidden, and keeps what is typed before
 * the page works. A copy has none of it: a file, or HTML that was saved with the marks of an open page.
 *
 * Half a script may well run without an error, so what counts is whether it has come to its end. Where it has not, the root
 * element is marked for `Unstarted` to be seen; and the browser, which may have kept the faulty answer for good, is asked to
 * fetch the script past that.
 */
export function watchStart(): void {
  const { dataset } = document.documentElement;
  const isCopy = 'started' in dataset || 'failed' in dataset || !location.protocol.startsWith('http');
  delete dataset.started;
  delete dataset.works;
  delete dataset.failed;
  if (!isCopy) defineCopyNotice();
  const entry = () => document.querySelector<HTMLScriptElement>('[type=module]')?.src ?? '';
  let blocked = false;
  addEventListener('securitypolicyviolation', ({ blockedURI }) => {
    blocked ||= blockedURI === entry();
  });
  addEventListener('load', () => {
    if (isCopy) document.querySelector(copyNotice)?.removeAttribute('hidden');
    else if (!('started' in dataset)) {
      const isElsewhere = originalLink()?.origin !== location.origin;
      dataset.failed = blocked && !typed() ? 'blocked' : isElsewhere ? 'elsewhere' : '';
      fetch(entry(), { cache: 'reload' }).catch(() => {});
    }
  });
  addEventListener('pagehide', () => {
    if (!('works' in dataset) && typed()) stash(typed('input'));
  });
}

/** What stands in the form for new comments, as it is; nothing where it is blank. */
function typed(field = 'textarea'): string {
  const { value = '' } = document.querySelector<HTMLInputElement>(`#${commentFormId} ${field}`) ?? {};
  return value.trim() && value;
}

/** Keeps it as `stashDraft` does. */
function stash(name: string): void {
  try {
    const { article } = JSON.parse(document.getElementById(pageDataId)?.textContent ?? '');
    // Not `randomUUID`, which browsers have on https and localhost only.
    const id = crypto.getRandomValues(new Uint32Array(4)).join('-');
    const draft: Draft = { id, articleId: article.id, box: 'new', text: typed(), name, savedAt: Date.now() };
    localStorage[stashPrefix + draft.id] = JSON.stringify(draft);
  } catch {
    // Storage is forbidden or full.
  }
}

/**
 * Says on the root element that the page's own script has come whole. What it does begins in a task after that; a fault in
 * that, up to where the page works, is one of the start.
 */
export function markStarted(): void {
  const { dataset } = document.documentElement;
  dataset.started = '';
  const failByError = (event: Partial<ErrorEvent & PromiseRejectionEvent>) => {
    const isOurs = `${event.filename} ${(event.error ?? event.reason)?.stack}`.includes(import.meta.url);
    if (isOurs && !('works' in dataset)) dataset.failed ??= '';
  };
  window.addEventListener('error', failByError);
  window.addEventListener('unhandledrejection', failByError);
}

/** Says there that the page works; from here on a fault in a part of it is that part's affair. */
export function markWorking(): void {
  document.documentElement.dataset.works = '';
}
