/** The mark of the links that jump to the top and offer the way back (useBackToTop.ts); skip links lead there too, without. */
export const jumpLink = { 'data-jump': 'top' };

/** Such a link that an event has happened on. */
export function jumpLinkAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-jump="top"]') : null;
}
