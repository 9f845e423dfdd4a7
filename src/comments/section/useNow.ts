import { useEffect, useState } from 'react';

const minute = 60_000;

/** The time in ms since 1970, anew each minute and when the page is looked at again, for words such as `5 phút trước`. */
export function useNow(): number {
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
  return now;
}
