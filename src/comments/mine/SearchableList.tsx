import { useDeferredValue, useId, useMemo, useState } from 'react';
import { messages } from '../../language/current/core.ts';
import { myCommentsMessages } from '../../language/current/myComments.ts';
import { articlePath } from '../../paths.ts';
import { groupByArticle } from './groups.ts';
import { MyComment } from './MyComment.tsx';
import styles from './MyComments.module.css';
import type { DeletedComment, PartProps, ReadyMyComments } from './myCommentsStore.ts';
import { type Searchable, search, toArchive } from './search.ts';

/** How many comments a page of the list has. */
const pageSize = 50;

/** The reader's comments by article, with a search field; each can be deleted. */
export function SearchableList({ snapshot, store }: PartProps) {
  const { items, deletedComments, byId, headlines } = snapshot;
  const ids = useId();
  const [query, setQuery] = useState('');
  const [size, setSize] = useState(pageSize);
  const [error, setError] = useState('');
  const deferredQuery = useDeferredValue(query);
  const archive = useMemo(
    () => toArchive(withDeleted({ items, deletedComments, byId })),
    [items, deletedComments, byId],
  );
  const found = useMemo(() => search(archive, deferredQuery), [archive, deferredQuery]);
  const there = found.filter(({ comment }) => byId.has(comment.id)).length;
  const shown = new Map(found.slice(0, size).map((item) => [item.comment, item]));
  const remove = async (item: Searchable) => {
    const failure = await store.removeComment(item);
    setError(failure ? `${messages.notDeleted} ${messages.storeErrors[failure]}` : '');
    if (!failure) store.announce(messages.deleted);
  };
  const restore = async (comment: DeletedComment) => {
    const failure = await store.restoreComment(comment);
    setError(failure ? `${messages.notRestored} ${messages.storeErrors[failure]}` : '');
    if (!failure) store.announce(messages.restored);
  };
  if (archive.items.length === 0) return <p className={styles.quiet}>{myCommentsMessages.none}</p>;
  return (
    <section className={styles.section} aria-label={messages.ownComments}>
      <p className={styles.search} data-scripted="">
        <label htmlFor={`${ids}search`}>{myCommentsMessages.search}</label>
        <input
          id={`${ids}search`}
          type="search"
          dir="auto"
          aria-describedby={`${ids}hint`}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setSize(pageSize);
          }}
        />
        <span id={`${ids}hint`}>{myCommentsMessages.searchHint}</span>
      </p>
      <p role="status" className={styles.quiet}>
        {deferredQuery.trim() ? myCommentsMessages.found(there) : myCommentsMessages.total(there)}
      </p>
      <p role="alert">{error}</p>
      {groupByArticle([...shown.keys()], headlines).map(({ articleId, headline, comments }) => (
        <section key={articleId} className={styles.group}>
          <h2>
            <a href={articlePath(articleId)}>
              <bdi>{headline}</bdi>
            </a>
          </h2>
          <ol>
            {comments.map((comment) => {
              const item = shown.get(comment);
              const restorable = byId.has(comment.id) ? undefined : deletedComments.get(comment.id);
              return (
                <MyComment
                  key={comment.id}
                  comment={comment}
                  parent={byId.get(comment.parentId ?? '')}
                  onDelete={() => item && remove(item)}
                  onUndo={restorable && (() => restore(restorable))}
                />
              );
            })}
          </ol>
        </section>
      ))}
      {found.length > size && (
        <button type="button" onClick={() => setSize(size + pageSize)}>
          {messages.moreComments}
        </button>
      )}
    </section>
  );
}

/** The comments and, each in its place, those that can be restored. */
function withDeleted({
  items,
  deletedComments,
  byId,
}: Pick<ReadyMyComments, 'items' | 'deletedComments' | 'byId'>): readonly Searchable[] {
  const gone = [...deletedComments.values()].flatMap(({ item }) => (byId.has(item.comment.id) ? [] : item));
  if (gone.length === 0) return items;
  return [...items, ...gone].sort((a, b) => b.comment.createdAt - a.comment.createdAt);
}
