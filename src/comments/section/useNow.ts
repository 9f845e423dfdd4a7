import { useEffect, useState } from 'react';

const minute = 60_000;

/**
 * The time in ms since 1970, anew each minute and when the page is looked at again, for words such as `5 phút trước`.
 *
 * @param changed another value when comments have changed: the clock may have been set meanwhile
 */
export function useNow(changed: unknown): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    const timer = setInterval(tick, minute);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks at the clock after each change
  useEffect(() => {
    const time = Date.now();
    setNow((before) => (time < before || time - before >= minute ? time : before));
  }, [changed]);
  return now;
}
