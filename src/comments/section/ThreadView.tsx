import type { ReactNode } from 'react';
import { messages } from '../../language/current/core.ts';
import { buildThreadTree, type Thread, type ThreadNode } from '../model/thread.ts';
import styles from './CommentList.module.css';
import { type ListTools, ThreadEntry } from './ThreadEntry.tsx';

interface ThreadViewProps {
  thread: Thread;
  tools: ListTools;
  /** Shows more replies of the thread. */
  onExpand: (thread: Thread) => void;
}

/** A thread: its root, and the replies nested under what they answer. */
export function ThreadView({ thread, tools, onExpand }: ThreadViewProps) {
  return (
    <Branch node={buildThreadTree(thread)} tools={tools}>
      {thread.hiddenReplyCount > 0 && (
        <button type="button" className={styles.more} onClick={() => onExpand(thread)}>
          {messages.moreReplies(thread.hiddenReplyCount)}
        </button>
      )}
    </Branch>
  );
}

function Branch({ node, tools, children }: { node: ThreadNode; tools: ListTools; children?: ReactNode }) {
  return (
    <li>
      <ThreadEntry node={node} tools={tools} />
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
