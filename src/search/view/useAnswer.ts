import { useCallback, useEffect, useState } from 'react';
import type { Answer, KeptArticle } from './answer.ts';
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

/** The articles that are kept on the device, for a search without a network. */
export type ReadKept = () => Promise<KeptArticle[]>;

/** The answer to what is asked; where it is known already, at once. */
export function useAnswer(
  engine: SearchEngine,
  asked: Asked,
  count: number,
  readKept: ReadKept,
): Shown & { retry: () => void } {
  const [tries, setTries] = useState(0);
  const [shown, setShown] = useState<Shown>(() => shownOf(asked, engine.known(asked, count)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each press on the button is one try more
  useEffect(() => {
    if (!engine.isQuery(asked.text)) {
      setShown({ state: 'loading' });
      return;
    }
    const known = engine.known(asked, count);
    if (known) {
      setShown(shownOf(asked, known));
      return;
    }
    let isWanted = true;
    const slow = setTimeout(() => setShown((before) => (before.answer ? before : { state: 'slow' })), loadingDelay);
    answerOf(engine, asked, count, readKept)
      .then(
        (answer) => isWanted && setShown(shownOf(asked, answer)),
        () => isWanted && setShown({ state: 'failed' }),
      )
      .finally(() => clearTimeout(slow));
    return () => {
      isWanted = false;
      clearTimeout(slow);
    };
  }, [engine, asked, count, tries, readKept]);
  const retry = useCallback(() => {
    setShown({ state: 'loading' });
    setTries((before) => before + 1);
  }, []);
  return { ...shown, retry };
}

async function answerOf(engine: SearchEngine, asked: Asked, count: number, readKept: ReadKept): Promise<Answer> {
  try {
    return await engine.answer(asked, count);
  } catch (error) {
    if (navigator.onLine) throw error;
    return engine.answerFrom(await readKept(), asked, count);
  }
}

function shownOf(asked: Asked, answer: Answer | undefined): Shown {
  return answer ? { state: 'found', asked, answer } : { state: 'loading' };
}
