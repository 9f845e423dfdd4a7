import { messages } from '../../language/current/core.ts';
import type { Thread } from '../model/thread.ts';
import styles from './CommentList.module.css';
import type { ListTools } from './ThreadEntry.tsx';
import { ThreadView } from './ThreadView.tsx';

interface CommentListProps {
  threads: readonly Thread[];
  tools: ListTools;
  onExpand: (thread: Thread) => void;
  /** Shows more threads; absent when there are no more. */
  onMore: (() => void) | undefined;
}

/** The comments on an article, as far as they are in view. */
export function CommentList({ threads, tools, onExpand, onMore }: CommentListProps) {
  if (threads.length === 0) return <p className={styles.empty}>{messages.noComments}</p>;
  return (
    <>
      <ol className={styles.list}>
        {threads.map((thread) => (
          <ThreadView key={thread.root.id} thread={thread} tools={tools} onExpand={onExpand} />
        ))}
      </ol>
      {onMore && (
        <button type="button" className={styles.more} onClick={onMore}>
          {messages.moreComments}
        </button>
      )}
    </>
  );
}
