import type { ComponentProps, MouseEvent } from 'react';
import { isModified } from './isModified.ts';
import { useHistory } from './useHistory.ts';

/** The links on the page that swap its text, once React has taken them over. */
export const pageLinks = new WeakSet<Element>();

interface PageLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick' | 'ref' | 'target'> {
  /** A path on the site, perhaps with a hash. */
  to: string;
}

/**
 * A link to another page of the site that swaps the text instead of loading a document. A press that asks for another tab
 * or window is the browser's.
 */
export function PageLink({ to, ...anchor }: PageLinkProps) {
  const history = useHistory();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || isModified(event)) return;
    event.preventDefault();
    const { pathname, search, hash } = window.location;
    // The address at hand makes no second entry, as with any link.
    if (to === pathname + search + hash) history.replace(to);
    else history.push(to);
  };
  return <a {...anchor} href={to} onClick={follow} ref={know} />;
}

function know(link: HTMLAnchorElement | null): void {
  if (link) pageLinks.add(link);
}
