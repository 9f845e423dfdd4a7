import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { keepPlace, placeIn, type TextPlace } from './keptPlaces.ts';
import { placeStillIn, showTextPlace, textPlaceOf } from './textPlace.ts';

/** The scroll has come to rest when it has not moved for so long, in ms; only then is the page measured. */
const rest = 400;

/** A hand that scrolls so far, in px, has chosen where to read. */
const scrolledOn = 200;

interface ResumeIds {
  headline: string;
  text: string;
  /** What stands after the last words: once it is in sight the article has been read. */
  textEnd: string;
}

/**
 * Keeps the reader's place in an article, and offers it at the next visit. An address with a hash leads elsewhere, but for
 * the headline's own, and a scroll that the browser has restored is the reader's place already.
 *
 * @returns whether a place is offered, and the way to it
 */
export function useResume(articleId: string, ids: ResumeIds): { offered: boolean; resume: () => void } {
  const [place, setPlace] = useState<TextPlace>();
  const { headline, text: textId, textEnd } = ids;
  const offering = useRef(false);
  offering.current = place !== undefined;
  const leave = useRef(() => {});

  useEffect(() => {
    const { hash } = window.location;
    const kept = placeIn(articleId);
    const isFree = window.scrollY < scrolledOn && (hash === '' || hash === `#${headline}`);
    const shown = document.getElementById(textId);
    setPlace(kept && isFree && shown ? placeStillIn(shown, kept) : undefined);

    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      timer = undefined;
      const text = document.getElementById(textId);
      const end = document.getElementById(textEnd);
      if (!text || !end) return;
      const { top } = end.getBoundingClientRect();
      // Below the text, perhaps by a link to the comments: that says nothing about how far it was read.
      if (top < 0) return;
      const isRead = top < window.innerHeight;
      const now = textPlaceOf(text);
      // At the top of a page that offers a place, the reader has not begun another.
      if (!now && offering.current) return;
      keepPlace(articleId, isRead ? undefined : now);
    };
    const scrolled = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, rest);
      if (window.scrollY > scrolledOn) setPlace(undefined);
    };
    const keepNow = () => {
      if (timer !== undefined) keep();
    };
    leave.current = keepNow;
    window.addEventListener('scroll', scrolled, { passive: true });
    window.addEventListener('pagehide', keepNow);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', scrolled);
      window.removeEventListener('pagehide', keepNow);
    };
  }, [articleId, headline, textId, textEnd]);

  // An effect would measure the text of the page that comes next.
  useLayoutEffect(() => () => leave.current(), []);

  const resume = () => {
    const text = document.getElementById(textId);
    if (text && place) showTextPlace(text, place);
    setPlace(undefined);
  };
  return { offered: place !== undefined, resume };
}
