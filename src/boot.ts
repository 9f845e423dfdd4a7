/*
 * Runs in the head of each page, before anything is painted: the build bundles it to one text that stands there, and names
 * it in the policy (build/render/bootScript.ts). One run of statements, nearly without functions: each byte of it is in front of
 * the first paint of every page.
 */

import type { Draft } from './comments/model/draft.ts';
import type { AutosavedForm } from './comments/store/draftBackups.ts';
import { commentFormId, newCommentName, newCommentText, pageDataId, savedCopyNotice } from './ids.ts';
import { defaults, type OptionName } from './reading/options/options.ts';
import { applyThemeColor } from './reading/options/themeColor.ts';
import { draftBackupPrefix, erasureKey, optionsKey } from './storage.ts';

const { dataset } = document.documentElement;
const { protocol, origin } = location;
const find = <Found extends Element>(selector: string) => document.querySelector<Found>(selector);

// A file, or HTML that was saved with the marks of an open page. Marks that were saved would say that it works.
const isCopy = 'started' in dataset || 'failed' in dataset || !protocol.startsWith('http');
delete dataset.started;
delete dataset.works;
delete dataset.failed;

// From here on what needs a script is shown, because one runs. Not in a copy, where the page's own cannot come.
if (!isCopy) customElements.define(savedCopyNotice, class extends HTMLElement {});

// The font would be too late (styles/tokens.css): the browser waits a tenth of a second for it (`font-display: optional`), and
// a page that took longer only loses the line to it that the scripts need, 0.16 s on slow 4G. Once the worker is there, the
// font is on the device.
if (performance.now() > 150) dataset.font = 'late';
try {
  if (navigator.serviceWorker?.controller) delete dataset.font;
} catch {
  // A browser that forbids even to ask for the worker has none.
}

// A reader who saves data is not sent it at all.
if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) dataset.font = 'late';

// The stored options. What is put on the root without looking is harmless: the style sheet knows the right values only.
let begunAfter: string | undefined;
try {
  begunAfter = localStorage[erasureKey];
  const stored = JSON.parse(localStorage[optionsKey]);
  for (const name in defaults) if (name in stored) dataset[name as OptionName] = stored[name];
  applyThemeColor(stored.theme);
} catch {
  // Nothing is stored, or storage is forbidden.
}

// The button that sends a form before the page's own script is there; `replayEarlySubmit` presses it.
window.onsubmit = ({ submitter }) => {
  window.earlySubmitter = submitter;
};

// That script may not come, or be forbidden; and half of it may well run without an error, so what counts is whether it has
// come to its end (`markScriptLoaded`). The browser, which may have cached a faulty answer for good, is asked to fetch it past that.
const entry = () => find<HTMLScriptElement>('[type=module]')?.src ?? '';
const typedIn = (field: string) => find<HTMLInputElement>(`#${commentFormId} ${field}`)?.value ?? '';
let isBlocked = false;
addEventListener('securitypolicyviolation', ({ blockedURI }) => {
  isBlocked ||= blockedURI === entry();
});
addEventListener('load', () => {
  find(savedCopyNotice)?.removeAttribute('hidden');
  if (isCopy || 'started' in dataset) return;
  const isElsewhere = find<HTMLAnchorElement>(`${savedCopyNotice} a`)?.origin !== origin;
  dataset.failed = isBlocked && !typedIn(newCommentText) ? 'blocked' : isElsewhere ? 'elsewhere' : '';
  fetch(entry(), { cache: 'reload' }).catch(() => {});
});

// What is typed before autosave runs (`useDraft`) is stored as the page is left, as `backUpDraft` stores it; unless everything
// has been erased since, or the browser has brought it back from before that (comments/store/erasure.ts).
addEventListener('pagehide', () => {
  try {
    const text = typedIn(newCommentText);
    const last = localStorage[erasureKey];
    const isOld = last && last !== (typedIn('[name=erasure]') || begunAfter);
    if (!text.trim() || isOld || find<AutosavedForm>(`#${commentFormId}`)?.hasAutosave) return;
    const { article } = JSON.parse(find(`#${pageDataId}`)?.textContent ?? '');
    // Not `randomUUID`, which browsers have on https and localhost only.
    const id = crypto.getRandomValues(new Uint32Array(4)).join('-');
    const draft: Draft = {
      id,
      articleId: article.id,
      box: 'new',
      text,
      name: typedIn(newCommentName),
      savedAt: Date.now(),
    };
    localStorage[draftBackupPrefix + id] = JSON.stringify(draft);
  } catch {
    // Storage is forbidden or full.
  }
});
