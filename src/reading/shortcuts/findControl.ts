/**
 * The control of the page with this `aria-keyshortcuts`. The last one in the document wins: what has come with a selection,
 * and the floating link to the top, stand after the tools and the skip link that have the same key.
 */
export function findControl(key: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key)}"]`)].pop();
}
