import { useEffect, useState } from 'react';
import { searchMessages as words } from '../../language/current/search.ts';
import { type Suggestion, suggestQueries } from '../client/suggest.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import type { SearchEngine } from './engine.ts';
import styles from './Search.module.css';
import type { Ask } from './useAnswer.ts';

interface NothingProps {
  asked: Asked;
  engine: SearchEngine;
  ask: Ask;
  isKept: boolean;
}

/** Nothing was found: without the filters there may be something, and there are others that find something. */
export function Nothing({ asked, engine, ask, isKept }: NothingProps) {
  const [others, setOthers] = useState<readonly Suggestion[]>([]);
  const [unfiltered, setUnfiltered] = useState<Answer>();
  useEffect(() => {
    let isShown = true;
    setOthers([]);
    setUnfiltered(undefined);
    const without = { text: asked.text, section: '', year: '' };
    const look = async () => {
      const answer = asked.section || asked.year ? await ask(without) : undefined;
      if (isShown) setUnfiltered(answer);
      const found = answer?.total || isKept ? [] : await suggestQueries(engine.rules, engine.client, asked.text);
      if (isShown) setOthers(found);
    };
    look().catch(() => {});
    return () => {
      isShown = false;
    };
  }, [asked, engine, ask, isKept]);
  const said = ({ total, isComplete }: { total: number; isComplete: boolean }) =>
    isComplete ? words.articles(total) : words.moreThan(total);
  return (
    <div className={styles.results}>
      {unfiltered && unfiltered.total > 0 && (
        <p>
          <a href={engine.addressOf({ text: asked.text, section: '', year: '' })}>
            {words.dropFilters(said(unfiltered))}
          </a>
        </p>
      )}
      {others.length > 0 && (
        <>
          <h2 className={styles.part}>{words.tryOthers}</h2>
          <ul className={styles.others}>
            {others.map((other) => (
              <li key={other.query}>
                <a href={engine.addressOf({ ...asked, text: other.query })}>{other.query}</a> <span>{said(other)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {!isKept && <p className={styles.quiet}>{words.searchedIn}</p>}
    </div>
  );
}
