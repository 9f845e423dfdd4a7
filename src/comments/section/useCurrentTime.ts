import { useEffect, useState } from 'react';
import type { CommentsStore } from '../store/commentsStore.ts';

const minute = 60_000;

/**
 * The time in ms since 1970, for words such as `5 phút trước`: updated each minute, and where the clock was set or the tab
 * slept, when the comments are read again.
 */
export function useCurrentTime({ subscribe }: CommentsStore): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const update = () =>
      setNow((before) => {
        const time = Date.now();
        return time < before || time - before > minute / 2 ? time : before;
      });
    const timer = setInterval(update, minute);
    const unsubscribe = subscribe(update);
    return () => {
      clearInterval(timer);
      unsubscribe();
    };
  }, [subscribe]);
  return now;
}
