/** Marks links that jump to the top and offer the way back (useBackToTop.ts); skip links lead there without it. */
export const jumpLink = { 'data-jump': 'top' };

/** The marked link that an event's target is in. */
export function jumpLinkAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-jump="top"]') : null;
}
