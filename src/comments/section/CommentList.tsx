import type { ReactNode } from 'react';
import { messages } from '../../language/current/core.ts';
import { buildThreadTree, type ThreadNode } from '../model/thread.ts';
import styles from './CommentList.module.css';
import { type CommentListProps, ThreadEntry } from './ThreadEntry.tsx';

/** The comments on an article, as far as they are in view, thread by thread. */
export function CommentList(list: CommentListProps) {
  const { snapshot, store, beforeMore } = list;
  const more = (words: string, ask: () => void) => (
    <button
      type="button"
      className={styles.more}
      onClick={() => {
        beforeMore();
        ask();
      }}
    >
      {words}
    </button>
  );
  if (snapshot.threads.length === 0) return <p className={styles.empty}>{messages.noComments}</p>;
  return (
    <>
      <ol className={styles.list}>
        {snapshot.threads.map((thread) => (
          <Branch key={thread.root.id} node={buildThreadTree(thread)} list={list}>
            {thread.hiddenReplyCount > 0 &&
              more(messages.moreReplies(thread.hiddenReplyCount), () => store.expand(thread))}
          </Branch>
        ))}
      </ol>
      {snapshot.hasMore && more(messages.moreComments, store.showMore)}
    </>
  );
}

/** An entry, and the replies nested under it. */
function Branch({ node, list, children }: { node: ThreadNode; list: CommentListProps; children?: ReactNode }) {
  return (
    <li>
      <ThreadEntry node={node} list={list} />
      {node.replies.length > 0 && (
        <ol className={styles.replies}>
          {node.replies.map((reply) => (
            <Branch key={reply.entry.id} node={reply} list={list} />
          ))}
        </ol>
      )}
      {children}
    </li>
  );
}
