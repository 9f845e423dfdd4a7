import { debounce } from '../ui/debounce.ts';
import { isNetworkConstrained } from '../ui/isNetworkConstrained.ts';
import { isPageLink } from './isPageLink.ts';

/** How long the pointer or the focus rests on a link before that counts as intent, in ms; as in instant.page. */
const hoverDelay = 65;

/**
 * Calls back with the path of a page of the site when the reader is likely to follow a link there: the pointer or the focus
 * rests on it, or it is pressed. Never where the reader saves data or the network is slow.
 *
 * @returns stops observing
 */
export function observeLinkIntent(onIntent: (pathname: string) => void): () => void {
  const controller = new AbortController();
  let hovered = '';
  const settle = debounce(() => onIntent(hovered), hoverDelay);
  const onEvent = ({ target, type }: Event) => {
    settle.cancel();
    const link = target instanceof Element && target.closest('a');
    if (!link || !isPageLink(link) || link.pathname === window.location.pathname || isNetworkConstrained()) return;
    hovered = link.pathname;
    settle();
    if (type === 'pointerdown') settle.flush();
  };
  for (const type of ['pointerover', 'pointerdown', 'focusin'])
    document.addEventListener(type, onEvent, { passive: true, signal: controller.signal });
  return () => {
    settle.cancel();
    controller.abort();
  };
}
