import { useLayoutEffect, useRef } from 'react';
import { useNavigationType } from 'react-router-dom';
import { headlineId } from '../article/addresses.ts';
import { keepPhotos } from '../offline/goOffline.ts';
import { nameOriginal } from './copyNotice.ts';
import { markWorking } from './unstartedScript.ts';

/**
 * After a link to another page: the top of that page, with the focus on its headline, as a document load would have it.
 * It is so in the first frame. Back and forward are left to the browser, which knows where the reader was.
 */
export function useArrival(pathname: string): void {
  const type = useNavigationType();
  const shown = useRef(pathname);
  useLayoutEffect(() => {
    markWorking();
    if (shown.current === pathname) return;
    shown.current = pathname;
    nameOriginal();
    keepPhotos();
    if (type === 'POP') return;
    window.scrollTo(0, 0);
    document.getElementById(headlineId)?.focus({ preventScroll: true });
  }, [pathname, type]);
}
