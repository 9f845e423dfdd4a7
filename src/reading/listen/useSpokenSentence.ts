import { type RefObject, useEffect, useRef, useState } from 'react';
import { markSpoken } from './mark.ts';
import type { SpokenSentence } from './passages.ts';
import { bringIntoSight, isInSight } from './sight.ts';
import { footOf } from './useFootBar.ts';

/** The scroll has come to rest when it has not moved for so long, in ms; only then is the page measured. */
const rest = 150;

/**
 * Marks the sentence that is said and keeps it in sight. A reader who has scrolled away from it is not pulled back.
 *
 * @param sentence none while nothing is being read
 * @param player what may cover the foot of the window
 * @returns whether the reader is away from it, and the way to it and the sentences after it
 */
export function useSpokenSentence(sentence: SpokenSentence | undefined, player: RefObject<HTMLElement | null>) {
  const [away, setAway] = useState(false);
  const before = useRef<SpokenSentence>(undefined);
  const called = useRef(true);

  useEffect(() => {
    markSpoken(sentence);
    if (!sentence) return;
    const foot = footOf(player.current);
    const isThere = called.current || (before.current !== undefined && isInSight(before.current, foot));
    if (isThere) bringIntoSight(sentence, foot);
    called.current = false;
    before.current = sentence;

    const look = () => setAway(!isInSight(sentence, footOf(player.current)));
    look();
    let timer: ReturnType<typeof setTimeout>;
    const lookSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, rest);
    };
    window.addEventListener('scroll', lookSoon, { passive: true });
    window.addEventListener('resize', lookSoon);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', lookSoon);
      window.removeEventListener('resize', lookSoon);
    };
  }, [sentence, player]);

  useEffect(() => () => markSpoken(undefined), []);

  return {
    away: away && sentence !== undefined,
    /** The next sentence is brought into sight wherever the reader is. */
    call: () => {
      called.current = true;
    },
    goThere: () => {
      if (sentence) bringIntoSight(sentence, footOf(player.current));
      setAway(false);
    },
  };
}
