import { useWords } from '../../language/words.ts';
import type { Thread } from '../model/thread.ts';
import styles from './CommentList.module.css';
import type { ListTools } from './EntryView.tsx';
import { ThreadView } from './ThreadView.tsx';

interface CommentListProps {
  threads: readonly Thread[];
  tools: ListTools;
  onUnfold: (thread: Thread) => void;
  /** Shows more threads; absent when there are no more. */
  onMore: (() => void) | undefined;
}

/** The comments on an article, as far as they are in view. */
export function CommentList({ threads, tools, onUnfold, onMore }: CommentListProps) {
  const words = useWords();
  if (threads.length === 0) return <p className={styles.empty}>{words.noComments}</p>;
  return (
    <>
      <ol className={styles.list}>
        {threads.map((thread) => (
          <ThreadView key={thread.first.id} thread={thread} tools={tools} onUnfold={onUnfold} />
        ))}
      </ol>
      {onMore && (
        <button type="button" className={styles.more} onClick={onMore}>
          {words.moreComments}
        </button>
      )}
    </>
  );
}
