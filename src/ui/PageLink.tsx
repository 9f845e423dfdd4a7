import type { ComponentProps, MouseEvent } from 'react';
import { isModified } from './isModified.ts';
import { useHistory } from './useHistory.ts';

interface PageLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'onClick' | 'target'> {
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
  return <a {...anchor} href={to} onClick={follow} />;
}
