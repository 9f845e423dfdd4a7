/**
 * Runs in a page before its scripts: there is a hand on the mouse as soon as the page listens, for most of a page rests until
 * it sees a sign of a reader. dormant.spec.ts is about pages without, and gives the signs as a reader does.
 */
export function moveMouse(): void {
  new MutationObserver(() => {
    if (document.querySelector(':root[data-works]')) window.dispatchEvent(new Event('pointermove'));
  }).observe(document, { attributes: true, attributeFilter: ['data-works'], subtree: true });
}
