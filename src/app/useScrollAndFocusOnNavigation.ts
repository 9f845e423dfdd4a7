import { useLayoutEffect, useRef } from 'react';
import { useNavigationType } from 'react-router-dom';
import { headlineId } from '../ids.ts';
import { cachePagePhotos } from '../offline/cacheForOffline.ts';
import { markWorking } from './bootState.ts';

/**
 * After a navigation by a link: scrolls to the top and focuses the headline, as a document load would, before the first
 * paint. On Back and Forward the browser restores the scroll.
 */
export function useScrollAndFocusOnNavigation(pathname: string): void {
  const type = useNavigationType();
  const shown = useRef(pathname);
  useLayoutEffect(() => {
    markWorking();
    if (shown.current === pathname) return;
    shown.current = pathname;
    cachePagePhotos();
    if (type === 'POP') return;
    window.scrollTo(0, 0);
    document.getElementById(headlineId)?.focus({ preventScroll: true });
  }, [pathname, type]);
}
