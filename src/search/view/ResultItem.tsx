import { useEffect, useState } from 'react';
import { languageAttributes } from '../../language/languageAttributes.ts';
import { printListDate } from '../../language/listDates.ts';
import { articlePath } from '../../paths.ts';
import { sections } from '../../site.ts';
import type { SearchResult } from '../client/search.ts';
import type { Snippet } from '../model/snippet.ts';
import type { SearchEngine } from './engine.ts';
import { loadMore } from './loadMore.ts';
import { Marked } from './Marked.tsx';
import styles from './Search.module.css';

interface ResultItemProps {
  result: SearchResult;
  /** As typed. */
  text: string;
  engine: SearchEngine;
}

/** An article that was found. Where neither headline nor standfirst has what was typed, a passage of its text takes their place. */
export function ResultItem({ result, text, engine }: ResultItemProps) {
  const { id, level, inLanguage, datePublished, section } = result;
  // An article in the language of the site says nothing of it.
  const attributes = inLanguage && languageAttributes(inLanguage);
  const isApart = level === 3;
  const headline = result.headline.normalize('NFC');
  const excerpt = result.excerpt.normalize('NFC');
  const marks = engine.marks(headline, text, isApart);
  const excerptMarks = engine.marks(excerpt, text, isApart);
  const isInText = marks.length + excerptMarks.length === 0;
  const [passage, setPassage] = useState<Snippet>();
  useEffect(() => {
    let isShown = true;
    setPassage(undefined);
    if (isInText)
      passageOf(engine, result, text).then(
        (found) => isShown && setPassage(found),
        () => {},
      );
    return () => {
      isShown = false;
    };
  }, [engine, result, text, isInText]);
  return (
    <li data-story={id}>
      <h2>
        <a href={articlePath(id)} {...attributes}>
          <Marked text={headline} marks={marks} />
        </a>
      </h2>
      <p {...attributes}>
        {passage ? (
          <>
            {passage.isCutBefore && '… '}
            <Marked {...passage} />
            {passage.isCutAfter && ' …'}
          </>
        ) : (
          <Marked text={excerpt} marks={excerptMarks} />
        )}
      </p>
      <p className={styles.meta}>
        <time dateTime={datePublished}>{dayOf(datePublished)}</time>
        {section && <span>{sections.find((each) => each.id === section)?.name ?? section}</span>}
      </p>
    </li>
  );
}

/** A passage of an article around what was found. */
async function passageOf(
  engine: SearchEngine,
  { id, level }: SearchResult,
  text: string,
): Promise<Snippet | undefined> {
  const [{ snippetOf }, article] = await Promise.all([loadMore(), engine.readArticle(id)]);
  return article && snippetOf(engine.rules, [...article.summary, ...article.text], text, level === 3);
}

/** The day of an article, as lists print it in full. */
function dayOf(date: string): string {
  const [y = 0, M = 0, d = 0] = date.slice(0, 10).split('-').map(Number);
  return printListDate({ weekday: 0, y, M, d, H: 0, m: 0 }, 'date');
}
