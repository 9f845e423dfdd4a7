import { useLayoutEffect, useRef } from 'react';
import { searchMessages as words } from '../../language/current/search.ts';
import { type Answer, pageSize } from './answer.ts';
import type { Asked } from './asked.ts';
import type { SearchEngine } from './engine.ts';
import { ResultItem } from './ResultItem.tsx';
import styles from './Search.module.css';

interface ResultsProps {
  asked: Asked;
  answer: Answer;
  engine: SearchEngine;
  onMore: () => void;
}

/** What was found: first as typed, then in other spellings, then with the words apart. */
export function Results({ asked, answer, engine, onMore }: ResultsProps) {
  const { results, total, asWritten, isComplete, unreadYears } = answer;
  const list = useRef<HTMLDivElement>(null);
  /** The first result that the last press has asked for. */
  const next = useRef(0);
  useLayoutEffect(() => {
    if (next.current === 0 || results.length <= next.current) return;
    list.current?.querySelectorAll<HTMLElement>('h2 a')[next.current]?.focus();
    next.current = 0;
  }, [results.length]);
  const together = results.filter(({ level }) => level < 3).length;
  // Words apart are looked for only where all others are among the first results.
  const apart = together < results.length ? total - together : 0;
  const folded = total - asWritten - apart;
  const said = (count: number) => (isComplete ? words.articles(count) : words.moreThan(count));
  const groups = [
    { key: 'written', line: null, items: results.filter(({ level }) => level === 0) },
    {
      key: 'folded',
      line: (
        <>
          {asWritten > 0 ? words.foldedToo(said(folded)) : words.folded(said(folded))}
          <Spellings asked={asked} answer={answer} engine={engine} />
        </>
      ),
      items: results.filter(({ level }) => level === 1 || level === 2),
    },
    {
      key: 'apart',
      line: together > 0 ? words.apartToo(said(apart)) : words.apart(said(apart)),
      items: results.filter(({ level }) => level === 3),
    },
  ];
  const left = total - results.length;
  return (
    <div ref={list} className={styles.results}>
      {groups.map(
        ({ key, line, items }) =>
          items.length > 0 && (
            <div key={key}>
              {line && <p className={styles.line}>{line}</p>}
              <ol>
                {items.map((result) => (
                  <ResultItem key={result.id} result={result} text={asked.text} engine={engine} />
                ))}
              </ol>
            </div>
          ),
      )}
      {(left > 0 || unreadYears.length > 0) && (
        <button
          type="button"
          onClick={() => {
            next.current = results.length;
            onMore();
          }}
        >
          {left > 0 ? words.more(Math.min(left, pageSize)) : words.earlierYears}
        </button>
      )}
    </div>
  );
}

/** The spellings as they stand in what is shown: the index has no capital letters. */
function namesIn(results: Answer['results'], text: string, engine: SearchEngine): Map<string, string> {
  const names = new Map<string, string>();
  for (const { headline, excerpt } of results)
    for (const shown of [headline.normalize('NFC'), excerpt.normalize('NFC')])
      for (const { start, end } of engine.marks(shown, text, false)) {
        const name = shown.slice(start, end);
        const spelling = engine.spellingOf(name);
        if (!names.has(spelling)) names.set(spelling, name);
      }
  return names;
}

/** Links to the other spellings of what was typed. */
function Spellings({ asked, answer, engine }: Omit<ResultsProps, 'onMore'>) {
  const typed = engine.spellingOf(asked.text);
  const others = answer.spellings.filter(({ spelling }) => spelling !== typed);
  const names = namesIn(answer.results, asked.text, engine);
  return (
    others.length > 0 && (
      <>
        {` ${words.onlyExact}`}
        {others.map(({ spelling, count }) => (
          <a key={spelling} href={engine.addressOf({ ...asked, text: spelling })}>
            {`${names.get(spelling) ?? spelling} ${words.count(count)}`}
          </a>
        ))}
      </>
    )
  );
}
