import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageDataId } from '../../src/app/pageData.ts';
import { markStarted, unstartedScript } from '../../src/app/unstartedScript.ts';
import { readDraft } from '../../src/comments/store/drafts.ts';
import { stashPrefix } from '../../src/comments/store/stashPrefix.ts';

/** What the script has asked the browser for. */
const asked = vi.fn(() => Promise.reject(new TypeError('no network')));

/** What it hears of the window, by name. */
const heard = new Map<string, () => void>();

function visit(typed: string): void {
  document.body.innerHTML = `<form><textarea></textarea><input></form><script type="module" src="/assets/a.js"></script>
    <script type="application/json" id="${pageDataId}">{"kind":"article","article":{"id":"bai"}}</script>`;
  for (const field of document.querySelectorAll<HTMLInputElement>('textarea, input')) field.value = typed;
  new Function('addEventListener', 'fetch', unstartedScript)(
    (name: string, hear: () => void) => heard.set(name, hear),
    asked,
  );
}

const kept = () =>
  Object.entries(localStorage).map(([key, text]) => ({ key, draft: readDraft(JSON.parse(text as string)) }));

describe('the script for a page whose own script has not come', () => {
  beforeEach(() => visit('gõ dở'));
  afterEach(() => {
    localStorage.clear();
    asked.mockClear();
    for (const mark of Object.keys(document.documentElement.dataset)) delete document.documentElement.dataset[mark];
  });

  it('marks the page once all has been tried, and asks for the script past what the browser has kept', () => {
    expect(document.documentElement.dataset.failed).toBeUndefined();
    heard.get('load')?.();
    expect(document.documentElement.dataset.failed).toBe('');
    expect(asked).toHaveBeenCalledWith(expect.stringMatching(/\/assets\/a\.js$/), { cache: 'reload' });
  });

  it('keeps what was typed as the page is left, as a draft that the comments read', () => {
    heard.get('pagehide')?.();
    const [first] = kept();
    expect(first?.draft).toMatchObject({ articleId: 'bai', box: 'new', text: 'gõ dở', name: 'gõ dở' });
    expect(first?.key).toBe(stashPrefix + first?.draft?.id);
  });

  it('keeps nothing where nothing was typed', () => {
    visit('  ');
    heard.get('pagehide')?.();
    expect(kept()).toEqual([]);
  });

  it('does nothing once the page works', () => {
    markStarted();
    document.documentElement.dataset.works = '';
    heard.get('load')?.();
    heard.get('pagehide')?.();
    expect(document.documentElement.dataset.failed).toBeUndefined();
    expect(asked).not.toHaveBeenCalled();
    expect(kept()).toEqual([]);
  });
});
