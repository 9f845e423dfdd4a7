import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';
import { headlineId } from '../../ids.ts';
import { searchMessages as words } from '../../language/current/search.ts';
import { name as siteName } from '../../site.ts';
import { updateEntry } from '../../ui/historyEntry.ts';
import { type Answer, type KeptArticle, pageSize } from './answer.ts';
import type { Asked } from './asked.ts';
import type { SearchEngine } from './engine.ts';
import { Filters } from './Filters.tsx';
import { Later } from './Later.tsx';
import { loadMore } from './loadMore.ts';
import { Results } from './Results.tsx';
import styles from './Search.module.css';
import { type Ask, useAnswer } from './useAnswer.ts';
import { leftWith, useLeftPlace } from './useLeftPlace.ts';
import { useSearchForm } from './useSearchForm.ts';

const loadNothing = () => loadMore().then(({ Nothing }) => Nothing);

/** After how long without typing the count is spoken, in ms. */
const speakDelay = 1_000;

/** Results shown by address: on the way back all of them must be there at once, for the browser to find its place. */
const counts = new Map<string, number>();

/** Filters and results of the search, which follow the page's form and address. */
export function SearchView({ engine, readKept }: { engine: SearchEngine; readKept: () => Promise<KeptArticle[]> }) {
  const { askedIn, addressOf, isQuery } = engine;
  const { key, search } = useLocation();
  const type = useNavigationType();
  const [entry, setEntry] = useState(key);
  const [asked, setAsked] = useState(() => askedIn(search));
  const address = addressOf(asked);
  const [count, setCount] = useState(() => counts.get(address) ?? leftWith().results ?? pageSize);
  if (key !== entry) {
    setEntry(key);
    const next = askedIn(search);
    setAsked(next);
    setCount(counts.get(addressOf(next)) ?? pageSize);
  }
  const change = useCallback(
    (changed: Partial<Asked>) => {
      const next = { ...askedIn(window.location.search), ...changed };
      updateEntry({}, addressOf(next));
      setAsked(next);
      setCount(pageSize);
    },
    [askedIn, addressOf],
  );
  const onText = useCallback((text: string) => change({ text }), [change]);
  useSearchForm(asked.text, key, engine, onText);
  useEffect(() => {
    counts.set(address, count);
  }, [address, count]);
  const ask = useCallback<Ask>(
    async (wanted, upTo = pageSize) => {
      try {
        return await engine.answer(wanted, upTo);
      } catch (error) {
        if (navigator.onLine) throw error;
        const [{ searchKept }, kept] = await Promise.all([loadMore(), readKept()]);
        return searchKept(engine.rules, kept, wanted, upTo);
      }
    },
    [engine, readKept],
  );
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    // A link to another search: it is gone with the results.
    if (type === 'POP') return;
    window.scrollTo(0, 0);
    document.getElementById(headlineId)?.focus({ preventScroll: true });
  }, [key, type]);
  const { state, asked: answered = asked, answer, retry } = useAnswer(engine, ask, asked, count);
  useLeftPlace(count, answer !== undefined);
  const onRetry = () => {
    // The button goes.
    document.getElementById(headlineId)?.focus({ preventScroll: true });
    retry();
  };
  useEffect(() => {
    // In the history each search has a name of its own.
    if (isQuery(asked.text)) document.title = words.titleOf(asked.text.trim(), siteName);
  }, [asked.text, isQuery]);
  if (!isQuery(asked.text)) return null;
  return (
    <>
      {answer && (answer.total > 0 || asked.section || asked.year) && (
        <Filters asked={asked} ask={ask} count={count} onChange={change} />
      )}
      <div className={styles.column} data-state={answer?.total === 0 ? 'none' : state}>
        {state === 'failed' && (
          <div role="alert">
            <p>{words.failed}</p>
            <button type="button" onClick={onRetry}>
              {words.tryAgain}
            </button>
          </div>
        )}
        {answer?.isKept && <p>{words.offline}</p>}
        {answer && <p className={styles.status}>{statusOf(answer, answered)}</p>}
        {state === 'slow' && <p className={styles.status}>{words.loading}</p>}
        <Spoken words={state === 'slow' ? words.loading : answer ? plainStatus(answer, answered) : ''} />
        {answer && answer.total > 0 && (
          <Results
            key={addressOf(answered)}
            asked={answered}
            answer={answer}
            engine={engine}
            onMore={() => setCount(count + pageSize)}
          />
        )}
        {answer && answer.total === 0 && (
          <Later load={loadNothing} props={{ asked: answered, engine, ask, isKept: answer.isKept === true }} />
        )}
      </div>
    </>
  );
}

function countOf({ total, isComplete }: Answer): string {
  return isComplete ? words.articles(total) : words.moreThan(total);
}

function statusOf(answer: Answer, asked: Asked) {
  if (answer.total === 0) return words.none(asked.text.trim());
  return (
    <>
      {words.found} <b>{countOf(answer)}</b>.
    </>
  );
}

function plainStatus(answer: Answer, asked: Asked): string {
  return answer.total === 0 ? words.none(asked.text.trim()) : `${words.found} ${countOf(answer)}.`;
}

/** Says what stands on the page to a screen reader, once typing has stopped. */
function Spoken({ words: said }: { words: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(setSpoken, speakDelay, said);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <p role="status" className={styles.unseen}>
      {spoken}
    </p>
  );
}
