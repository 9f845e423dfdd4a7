import type { ReactNode } from 'react';
import { useWords } from '../../language/words.ts';
import { nest, type Thread, type ThreadNode } from '../model/thread.ts';
import styles from './CommentList.module.css';
import { EntryView, type ListTools } from './EntryView.tsx';

interface ThreadViewProps {
  thread: Thread;
  tools: ListTools;
  /** Shows more replies of the thread. */
  onUnfold: (thread: Thread) => void;
}

/** A thread: its first comment, and the replies nested under what they answer. */
export function ThreadView({ thread, tools, onUnfold }: ThreadViewProps) {
  const words = useWords();
  return (
    <Branch node={nest(thread)} tools={tools}>
      {thread.hidden > 0 && (
        <button type="button" className={styles.more} onClick={() => onUnfold(thread)}>
          {words.moreReplies(thread.hidden)}
        </button>
      )}
    </Branch>
  );
}

function Branch({ node, tools, children }: { node: ThreadNode; tools: ListTools; children?: ReactNode }) {
  return (
    <li>
      <EntryView node={node} tools={tools} />
      {node.replies.length > 0 && (
        <ol className={styles.replies}>
          {node.replies.map((reply) => (
            <Branch key={reply.entry.id} node={reply} tools={tools} />
          ))}
        </ol>
      )}
      {children}
    </li>
  );
}
