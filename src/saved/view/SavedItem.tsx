import { useEffect, useRef } from 'react';
import { messages } from '../../language/current/core.ts';
import { savedPageMessages } from '../../language/current/savedPage.ts';
import { formatDate } from '../../language/dates.ts';
import { languageAttributes } from '../../language/languageAttributes.ts';
import { articlePath } from '../../paths.ts';
import { sizeOf } from '../model/size.ts';
import styles from './SavedList.module.css';
import type { SavedRow } from './useSavedRows.ts';

interface SavedItemProps {
  row: SavedRow;
  onRemove: () => void;
  onUndo: () => void;
  onLoadAgain: () => void;
}

/** One saved article. After it was removed on this page, what takes that back stands in its place. */
export function SavedItem({ row, onRemove, onUndo, onLoadAgain }: SavedItemProps) {
  const { article, content, bytes, isWhole, isRemoved } = row;
  const link = useRef<HTMLAnchorElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const wasRemoved = useRef(isRemoved);
  useEffect(() => {
    if (isRemoved !== wasRemoved.current) (isRemoved ? undo : link).current?.focus();
    wasRemoved.current = isRemoved;
  }, [isRemoved]);

  const headline = content?.headline || article.headline || article.id;
  if (isRemoved)
    return (
      <li>
        <span className={styles.quiet}>{savedPageMessages.removedNamed(headline)}</span>{' '}
        <button type="button" ref={undo} aria-label={savedPageMessages.undoNamed(headline)} onClick={onUndo}>
          {messages.undo}
        </button>
      </li>
    );
  return (
    <li>
      <h2 {...(content && languageAttributes(content.inLanguage))}>
        <a ref={link} href={articlePath(article.id)}>
          {headline}
        </a>
      </h2>
      <p className={styles.meta}>
        {content && (
          <time
            dateTime={content.datePublished}
            {...(content.dateLanguage && languageAttributes(content.dateLanguage))}
          >
            {content.published ?? formatDate(Date.parse(content.datePublished))}
          </time>
        )}
        {content?.section && <span>{content.section}</span>}
        {content?.readingMinutes && <span>{savedPageMessages.readingTime(content.readingMinutes)}</span>}
        {isWhole && <span>{savedPageMessages.size(...sizeOf(bytes))}</span>}
        {!isWhole && <span className={styles.incomplete}>{savedPageMessages.incomplete}</span>}
      </p>
      <div className={styles.actions}>
        {!isWhole && (
          <button type="button" aria-label={savedPageMessages.loadAgainNamed(headline)} onClick={onLoadAgain}>
            {savedPageMessages.loadAgain}
          </button>
        )}
        <button type="button" aria-label={savedPageMessages.removeNamed(headline)} onClick={onRemove}>
          {savedPageMessages.remove}
        </button>
      </div>
    </li>
  );
}
