import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { headlineId, textEndId, textId } from '../ids.ts';
import type { TextPosition } from '../text/textRange.ts';
import { debounce } from '../ui/debounce.ts';
import { cameAgain, onReaderMove } from '../ui/readerMoves.ts';
import { readStorage } from '../ui/storage.ts';
import { markRead } from './readArticles.ts';
import { positionIn, savePosition } from './readingPositions.ts';
import { clampPosition, positionInView, scrollToPosition } from './textPosition.ts';

/** A scroll has ended after this pause, in ms; the page is not measured before. */
const scrollEndDelay = 400;

/** A reader who scrolls so far, in px, has chosen where to read. */
const minScroll = 200;

/** The share of a text that is above the lower edge of the window, from 0 to 1, in hundredths. */
function shareRead(text: HTMLElement): number {
  const { top, height } = text.getBoundingClientRect();
  return Math.round(Math.min(1, Math.max(0, (window.innerHeight - top) / height)) * 100) / 100;
}

/**
 * Stores the reader's position in an article, and offers it at the next visit. Nothing is offered where the address has a
 * hash other than the headline's, or the browser has restored a scroll.
 *
 * @returns whether a position is offered, and a function that scrolls there
 */
export function useResume(articleId: string): { offered: boolean; resume: () => void } {
  const [position, setPosition] = useState<TextPosition>();
  const isOffered = useRef(false);
  isOffered.current = position !== undefined;
  const flush = useRef(() => {});

  useEffect(() => {
    const { hash } = window.location;
    const stored = positionIn(articleId);
    const isAtStart = window.scrollY < minScroll && (hash === '' || hash === `#${headlineId}`);
    const shown = document.getElementById(textId);
    setPosition(stored && isAtStart && shown ? clampPosition(shown, stored) : undefined);

    // Where the browser puts the reader says nothing of what was read, the less while parts of the page are missing.
    let isMoved = !cameAgain();
    const endMoves = onReaderMove(() => {
      isMoved = true;
    });
    const erasure = readStorage('erasure');
    const save = debounce(() => {
      // What the reader has erased meanwhile, perhaps in another tab, is not written again.
      if (!isMoved || readStorage('erasure') !== erasure) return;
      const text = document.getElementById(textId);
      const end = document.getElementById(textEndId);
      if (!text || !end) return;
      const { top } = end.getBoundingClientRect();
      // Below the text, perhaps by a link to the comments: that says nothing about how far it was read.
      if (top < 0) return;
      const isRead = top < window.innerHeight;
      const inView = positionInView(text);
      // While a position is offered, the top of the page does not replace it.
      if (!inView && isOffered.current) return;
      if (isRead) markRead(articleId);
      savePosition(articleId, isRead ? undefined : inView, shareRead(text));
    }, scrollEndDelay);
    const onScroll = () => {
      save();
      if (window.scrollY > minScroll) setPosition(undefined);
    };
    flush.current = save.flush;
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('pagehide', save.flush);
    return () => {
      save.cancel();
      endMoves();
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('pagehide', save.flush);
    };
  }, [articleId]);

  // The cleanup of an effect would already measure the text of the next page.
  useLayoutEffect(() => () => flush.current(), []);

  const resume = () => {
    const text = document.getElementById(textId);
    if (text && position) scrollToPosition(text, position);
    setPosition(undefined);
  };
  return { offered: position !== undefined, resume };
}
