import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useOwnWords } from '../../language/ownWords.ts';
import { useWords } from '../../language/words.ts';
import type { Comment } from '../model/comment.ts';
import { groupByArticle } from './groups.ts';
import { OwnComment } from './OwnComment.tsx';
import styles from './OwnComments.module.css';
import { type Searchable, search, toArchive } from './search.ts';

interface SearchableListProps {
  items: readonly Searchable[];
  byId: ReadonlyMap<string, Comment>;
  headlines: ReadonlyMap<string, string>;
  addressOf: (articleId: string) => string;
}

/** How many comments a page of the list has. */
const pageSize = 50;

/** The reader's comments by articles, with a field that finds some of them. */
export function SearchableList({ items, byId, headlines, addressOf }: SearchableListProps) {
  const words = useWords();
  const own = useOwnWords();
  const ids = useId();
  const [query, setQuery] = useState('');
  const [size, setSize] = useState(pageSize);
  const wanted = useDeferredValue(query);
  const archive = useMemo(() => toArchive(items), [items]);
  const found = useMemo(() => search(archive, wanted), [archive, wanted]);
  const shown = found.slice(0, size).map(({ comment }) => comment);
  if (items.length === 0) return <p className={styles.quiet}>{own.none}</p>;
  return (
    <section className={styles.section} aria-label={words.ownComments}>
      <p className={styles.search}>
        <label htmlFor={`${ids}search`}>{own.search}</label>
        <input
          id={`${ids}search`}
          type="search"
          aria-describedby={`${ids}hint`}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setSize(pageSize);
          }}
        />
        <span id={`${ids}hint`}>{own.searchHint}</span>
      </p>
      <p role="status" className={styles.quiet}>
        {wanted.trim() ? own.found(found.length) : own.total(found.length)}
      </p>
      {groupByArticle(shown, headlines).map(({ articleId, headline, comments }) => (
        <section key={articleId} className={styles.group}>
          <h2>
            <a href={addressOf(articleId)}>
              <bdi>{headline}</bdi>
            </a>
          </h2>
          <ol>
            {comments.map((comment) => (
              <OwnComment
                key={comment.id}
                comment={comment}
                parent={byId.get(comment.parentId ?? '')}
                address={addressOf(articleId)}
              />
            ))}
          </ol>
        </section>
      ))}
      {found.length > size && (
        <button type="button" className={styles.textButton} onClick={() => setSize(size + pageSize)}>
          {words.moreComments}
        </button>
      )}
    </section>
  );
}
