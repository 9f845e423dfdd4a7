import { type RefObject, useEffect, useRef, useState } from 'react';
import { debounce } from '../../ui/debounce.ts';
import { highlightSentence } from './highlight.ts';
import { isSentenceInView, scrollToSentence } from './sentenceVisibility.ts';
import type { SpokenSentence } from './spokenSentences.ts';
import { freeBottom } from './useBottomBarInset.ts';

/** A scroll has ended after this pause, in ms; the page is not measured before. */
const scrollEndDelay = 150;

/**
 * Highlights the spoken sentence and keeps it in view. A reader who has scrolled away from it is not pulled back.
 *
 * @param sentence undefined while nothing is being read
 * @param player may cover the foot of the window
 */
export function useFollowSentence(sentence: SpokenSentence | undefined, player: RefObject<HTMLElement | null>) {
  const [away, setAway] = useState(false);
  const previous = useRef<SpokenSentence>(undefined);
  const isRequested = useRef(true);

  useEffect(() => {
    highlightSentence(sentence);
    if (!sentence) return;
    const foot = freeBottom(player.current);
    const isFollowing = previous.current !== undefined && isSentenceInView(previous.current, foot);
    if (isRequested.current || isFollowing) scrollToSentence(sentence, foot);
    isRequested.current = false;
    previous.current = sentence;

    const checkView = () => setAway(!isSentenceInView(sentence, freeBottom(player.current)));
    checkView();
    const checkSoon = debounce(checkView, scrollEndDelay);
    window.addEventListener('scroll', checkSoon, { passive: true });
    window.addEventListener('resize', checkSoon);
    return () => {
      checkSoon.cancel();
      window.removeEventListener('scroll', checkSoon);
      window.removeEventListener('resize', checkSoon);
    };
  }, [sentence, player]);

  useEffect(() => () => highlightSentence(undefined), []);

  return {
    /** Whether the reader has scrolled away from the sentence. */
    away: away && sentence !== undefined,
    /** Has the next sentence scrolled to, wherever the reader is. */
    requestNext: () => {
      isRequested.current = true;
    },
    scrollThere: () => {
      if (sentence) scrollToSentence(sentence, freeBottom(player.current));
      setAway(false);
    },
  };
}
