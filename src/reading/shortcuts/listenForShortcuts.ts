import { rootId } from '../../ids.ts';
import * as shortcutKeys from '../../ui/shortcutKeys.ts';
import { readStorage } from '../../ui/storage.ts';
import { findControl } from './findControl.ts';

let loading: Promise<typeof import('./shortcuts.ts')> | undefined;

/**
 * Imported here only: from a lazy chunk, the bundler would preload the page's own style once more. One promise for all that ask
 * meanwhile: only the bundler's first import waits for the style, and the second key would be answered before the first.
 */
export const loadShortcuts = () => {
  loading ??= import('./shortcuts.ts').finally(() => {
    loading = undefined;
  });
  return loading;
};

/** What of the page takes the focus and no typed letters. Fields, an extension's elements and shadow hosts are not among it. */
const own = `#${rootId} :is(a,button,summary,dialog,h1,h2,h3,h4,p,li,article,figure,table,[type=radio],[type=checkbox],[type=range])`;

/** Whether the target of a key press is the page itself. */
function isOnPage(target: EventTarget | null | undefined): boolean {
  if (target === document.body) return true;
  return (
    target instanceof HTMLElement &&
    target.getRootNode() === document &&
    target.matches(own) &&
    !target.isContentEditable
  );
}

/** Listens for single-key shortcuts outside of text fields (WCAG 2.1.4); their code loads with the first one. */
export function listenForShortcuts(): void {
  window.onkeydown = async (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey || (event.key !== shortcutKeys.list && !findControl(event.key)))
      return;
    // Of an open shadow root the path tells the element within.
    if (event.defaultPrevented || !isOnPage(event.composedPath()[0]) || readStorage('shortcuts')) return;
    // Else the letter would be typed into the field that it focuses.
    event.preventDefault();
    const { pressShortcut } = await loadShortcuts();
    // A press before may have led to a text box: then the letter was meant for that.
    if (isOnPage(document.activeElement)) pressShortcut(event);
  };
}
