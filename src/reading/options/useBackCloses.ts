import { useEffect, useRef } from 'react';

/**
 * Gives what lies over the page an entry in the history, so that Back closes it, as a reader on a phone expects; closed in
 * another way, the entry goes too.
 *
 * @param over whether it lies over the page now
 */
export function useBackCloses(over: boolean, onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!over) return;
    // The router's own state stays in it, so that the router sees the same place.
    window.history.pushState({ ...window.history.state, over: true }, '');
    let gone = false;
    const goBack = () => {
      gone = true;
      close.current();
    };
    window.addEventListener('popstate', goBack, { once: true });
    return () => {
      window.removeEventListener('popstate', goBack);
      if (!gone && window.history.state?.over) window.history.back();
    };
  }, [over]);
}
