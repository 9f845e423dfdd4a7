import { rootId } from '../../ids.ts';
import * as shortcutKeys from '../../ui/shortcutKeys.ts';
import { readStorage } from '../../ui/storage.ts';
import { findControl } from './findControl.ts';

/** Imported here only: from a lazy chunk, the bundler would preload the page's own style once more. */
export const loadShortcuts = () => import('./shortcuts.ts');

/** What of the page takes the focus and no typed letters. Fields, an extension's elements and shadow hosts are not among it. */
const own = `#${rootId} :is(a,button,summary,dialog,h1,h2,h3,h4,p,li,article,figure,table,[type=radio],[type=checkbox],[type=range])`;

/** Whether a key is pressed on the page itself; of an open shadow root the path tells the element within. */
function isOnPage(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
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
    if (event.defaultPrevented || !isOnPage(event) || readStorage('shortcuts')) return;
    // Else the letter would be typed into the field that it focuses.
    event.preventDefault();
    (await loadShortcuts()).pressShortcut(event);
  };
}
