import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useOwnWords } from '../../language/ownWords.ts';
import { useWords } from '../../language/words.ts';
import type { Comment } from '../model/comment.ts';
import { groupByArticle } from './groups.ts';
import { OwnComment } from './OwnComment.tsx';
import styles from './OwnComments.module.css';
import { type Searchable, search, toArchive } from './search.ts';
import { type Deletion, useDeletions } from './useDeletions.ts';

interface SearchableListProps {
  items: readonly Searchable[];
  byId: ReadonlyMap<string, Comment>;
  headlines: ReadonlyMap<string, string>;
  addressOf: (articleId: string) => string;
  onSaid: (message: string) => void;
}

/** How many comments a page of the list has. */
const pageSize = 50;

/** The reader's comments by articles, with a field that finds some of them, and the way to delete each. */
export function SearchableList({ items, byId, headlines, addressOf, onSaid }: SearchableListProps) {
  const words = useWords();
  const own = useOwnWords();
  const ids = useId();
  const [query, setQuery] = useState('');
  const [size, setSize] = useState(pageSize);
  const wanted = useDeferredValue(query);
  const { deletions, failure, remove, restore } = useDeletions(byId, onSaid);
  const archive = useMemo(() => toArchive(withDeleted(items, deletions, byId)), [items, deletions, byId]);
  const found = useMemo(() => search(archive, wanted), [archive, wanted]);
  const there = found.filter(({ comment }) => byId.has(comment.id)).length;
  const shown = new Map(found.slice(0, size).map((item) => [item.comment, item]));
  if (archive.items.length === 0) return <p className={styles.quiet}>{own.none}</p>;
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
        {wanted.trim() ? own.found(there) : own.total(there)}
      </p>
      <p role="alert" className={styles.failure}>
        {failure}
      </p>
      {groupByArticle([...shown.keys()], headlines).map(({ articleId, headline, comments }) => (
        <section key={articleId} className={styles.group}>
          <h2>
            <a href={addressOf(articleId)}>
              <bdi>{headline}</bdi>
            </a>
          </h2>
          <ol>
            {comments.map((comment) => {
              const item = shown.get(comment);
              const deletion = byId.has(comment.id) ? undefined : deletions.get(comment.id);
              return (
                <OwnComment
                  key={comment.id}
                  comment={comment}
                  parent={byId.get(comment.parentId ?? '')}
                  address={addressOf(articleId)}
                  onDelete={() => item && remove(item)}
                  onUndo={deletion && (() => restore(deletion))}
                />
              );
            })}
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

/** The comments and, each in its place, those that can be brought back. */
function withDeleted(
  items: readonly Searchable[],
  deletions: ReadonlyMap<string, Deletion>,
  byId: ReadonlyMap<string, Comment>,
): readonly Searchable[] {
  const gone = [...deletions.values()].flatMap(({ item }) => (byId.has(item.comment.id) ? [] : item));
  if (gone.length === 0) return items;
  return [...items, ...gone].sort((a, b) => b.comment.createdAt - a.comment.createdAt);
}
