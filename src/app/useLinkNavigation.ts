import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { currentPath } from '../ui/currentPath.ts';
import { isModifiedClick } from '../ui/isModifiedClick.ts';
import { isPageLink } from './isPageLink.ts';

/**
 * Client-side navigation by one delegated listener, for links in the served HTML and in what React renders. Links within the
 * page, to files and to other sites are the browser's, and so are modified clicks.
 */
export function useLinkNavigation(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
      if (!link || event.defaultPrevented || event.button !== 0 || isModifiedClick(event) || !isPageLink(link)) return;
      const { pathname, search, hash } = link;
      const here = window.location;
      const isSamePage = pathname === currentPath() && search === here.search;
      if (isSamePage && hash !== '') return;
      event.preventDefault();
      // As with any link, the current address makes no second entry.
      navigate({ pathname, search, hash }, { replace: isSamePage && hash === here.hash });
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [navigate]);
}
