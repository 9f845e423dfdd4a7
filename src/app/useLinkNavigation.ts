import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { isModifiedClick } from '../ui/isModifiedClick.ts';
import { pathHere } from '../ui/pathHere.ts';
import { isPageLink } from './pageAddress.ts';

/**
 * Follows links to pages of the site without loading a document, wherever they stand: in the HTML as it came, which React
 * has not touched, and in what React has rendered. Links within the page, to files and to other sites are the browser's,
 * and so is a press that asks for another tab or window.
 */
export function useLinkNavigation(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
      if (!link || event.defaultPrevented || event.button !== 0 || isModifiedClick(event) || !isPageLink(link)) return;
      const { pathname, search, hash } = link;
      const here = window.location;
      const isSamePage = pathname === pathHere() && search === here.search;
      if (isSamePage && hash !== '') return;
      event.preventDefault();
      // The address at hand makes no second entry, as with any link.
      navigate({ pathname, search, hash }, { replace: isSamePage && hash === here.hash });
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [navigate]);
}
