import { remembered } from '../../ui/remembered.ts';

/** Asked for here alone: from a part that loads later, the bundler would ask for the page's own style once more. */
export const loadShortcuts = () => import('./shortcuts.ts');

/** What letters are typed into; in other controls they say nothing. */
const typing = '[contenteditable],textarea,select,input:not([type=radio],[type=checkbox],[type=range])';

/** Listens on every page for single keys, but where a letter is text. What they do loads with the first one. */
export function followShortcuts(): void {
  window.onkeydown = async (event) => {
    if (!'?onsbct'.includes(event.key) || event.metaKey || event.ctrlKey || event.altKey) return;
    if ((event.target as Element).closest(typing) || remembered('shortcuts')) return;
    // Else the letter would stand in the field that it leads to.
    event.preventDefault();
    (await loadShortcuts()).pressShortcut(event);
  };
}
