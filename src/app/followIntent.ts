import { pathHere } from '../ui/pathHere.ts';
import { sparesNetwork } from '../ui/sparesNetwork.ts';
import { isPageLink } from './pageAddress.ts';

/** How long a pointer or the focus stays on a link before that is more than passing by, in ms; instant.page waits as long. */
const rest = 65;

/**
 * Tells the path of a page of the site once the reader seems about to follow a link there: a pointer or the focus rests on
 * it, or it is pressed. Says nothing where the reader saves data or the network is slow.
 *
 * @returns stops it
 */
export function followIntent(meant: (pathname: string) => void): () => void {
  const following = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = ({ target, type }: Event) => {
    clearTimeout(timer);
    const link = target instanceof Element && target.closest('a');
    if (!link || !isPageLink(link) || link.pathname === pathHere() || sparesNetwork()) return;
    if (type === 'pointerdown') meant(link.pathname);
    else timer = setTimeout(meant, rest, link.pathname);
  };
  for (const type of ['pointerover', 'pointerdown', 'focusin'])
    document.addEventListener(type, look, { passive: true, signal: following.signal });
  return () => {
    clearTimeout(timer);
    following.abort();
  };
}
