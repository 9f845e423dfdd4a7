import { remembered } from '../../ui/remembered.ts';

/** Asked for here alone: from a part that loads later, the bundler would ask for the page's own style once more. */
export const loadShortcuts = () => import('./shortcuts.ts');

/** What letters are typed into; in other controls they say nothing. */
const typing = '[contenteditable],textarea,select,input:not([type=radio],[type=checkbox],[type=range])';

/** What of the page can take the focus. Anything else that has it is the host of a shadow root, or another's. */
const own = '#root :is(a,button,input,summary,dialog,[tabindex]:not(div,span))';

/** Whether a key is pressed on the page, and not in what an extension has put there: a closed root shows its host only. */
function isOnPage(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (target === document.body) return true;
  return (
    target instanceof Element &&
    target.getRootNode() === document &&
    target.matches(own) &&
    !target.localName.includes('-') &&
    !target.closest(typing)
  );
}

/** Listens on every page for single keys, but where a letter is text. What they do loads with the first one. */
export function followShortcuts(): void {
  window.onkeydown = async (event) => {
    if (!'?onsbct'.includes(event.key) || event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.defaultPrevented || !isOnPage(event) || remembered('shortcuts')) return;
    // Else the letter would stand in the field that it leads to.
    event.preventDefault();
    (await loadShortcuts()).pressShortcut(event);
  };
}
