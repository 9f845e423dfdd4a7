import { useCallback, useEffect, useState } from 'react';
import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import type { SearchEngine } from './engine.ts';

/** Before that nothing is said of loading, in ms. */
const loadingDelay = 300;

/** What is shown: results, or why there are none. */
interface Shown {
  state: 'loading' | 'slow' | 'found' | 'failed';
  /** While the next one is on its way, the last one, with what it answers. */
  asked?: Asked;
  answer?: Answer;
}

/** Answers what is asked, or says by an error that the index cannot be had. */
export type Ask = (asked: Asked, count?: number) => Promise<Answer>;

/** The answer to what is asked; where it is known already, at once. */
export function useAnswer(engine: SearchEngine, ask: Ask, asked: Asked, count: number): Shown & { retry: () => void } {
  const [tries, setTries] = useState(0);
  const [shown, setShown] = useState<Shown>({ state: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each press on the button is one try more
  useEffect(() => {
    if (!engine.isQuery(asked.text)) {
      setShown({ state: 'loading' });
      return;
    }
    let isWanted = true;
    const slow = setTimeout(() => setShown((before) => (before.answer ? before : { state: 'slow' })), loadingDelay);
    ask(asked, count)
      .then(
        (answer) => isWanted && setShown({ state: 'found', asked, answer }),
        () => isWanted && setShown({ state: 'failed' }),
      )
      .finally(() => clearTimeout(slow));
    return () => {
      isWanted = false;
      clearTimeout(slow);
    };
  }, [engine, ask, asked, count, tries]);
  const retry = useCallback(() => {
    setShown({ state: 'loading' });
    setTries((before) => before + 1);
  }, []);
  const answer = engine.known(asked, count);
  return { ...(answer ? { state: 'found', asked, answer } : shown), retry };
}
