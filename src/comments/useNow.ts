import { useEffect, useState } from 'react';

const minute = 60_000;

/** The time in ms since 1970, anew each minute and when `changed` does, for words such as `5 phút trước`. */
export function useNow(changed: unknown): number {
  const [now, setNow] = useState(Date.now);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of what is shown asks for the time anew
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, minute);
    return () => clearInterval(timer);
  }, [changed]);
  return now;
}
