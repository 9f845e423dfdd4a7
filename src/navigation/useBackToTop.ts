import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { focusWhenShown } from './focusWhenShown.ts';

/** How far a hand scrolls, in px, before the way back is withdrawn: more than a tremor, less than two lines of text. */
const scrolledOn = 40;

/** Where the reader was when the jump was made. */
interface Place {
  /** The history entry that the jump left. */
  entry: string;
  focused: HTMLElement;
}

/**
 * The jump to the top and the way back. Each jump is a history entry of its own, so the browser's Back button and the
 * offered way back are one and the same: the browser restores the scroll, and the focus returns to where it was.
 */
export function useBackToTop(targetId: string) {
  const { key: entry } = useLocation();
  const navigate = useNavigate();
  const place = useRef<Place>(null);
  const [offered, setOffered] = useState(false);

  const jump = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    place.current = { entry, focused: event.currentTarget };
    // The plain link would add no entry on a second jump, because the page's address then has its hash already.
    navigate({ hash: targetId, search: window.location.search });
    const target = document.getElementById(targetId);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView();
    setOffered(true);
  };

  useEffect(() => {
    if (!offered) return;
    const landing = window.scrollY;
    const withdraw = () => Math.abs(window.scrollY - landing) > scrolledOn && setOffered(false);
    window.addEventListener('scroll', withdraw, { passive: true });
    return () => window.removeEventListener('scroll', withdraw);
  }, [offered]);

  useEffect(() => {
    if (place.current?.entry !== entry) return;
    const { focused } = place.current;
    place.current = null;
    setOffered(false);
    return focusWhenShown(focused);
  }, [entry]);

  return { offered, jump, goBack: () => navigate(-1) };
}
