import { useWords } from '../../language/words.ts';
import { commentAnchor } from '../addresses.ts';
import { type Comment, isTombstone } from '../model/comment.ts';
import type { ThreadNode } from '../model/thread.ts';
import type { Box } from '../store/drafts.ts';
import type { CommentedArticle } from '../store/writing.ts';
import type { FilledIn, Refusal } from './CommentForm.tsx';
import { type Action, CommentItem } from './CommentItem.tsx';
import styles from './CommentList.module.css';
import { EntryForm } from './EntryForm.tsx';
import { UndoNotice } from './UndoNotice.tsx';

/** What the entries of a list share. */
export interface ListTools {
  article: CommentedArticle;
  /** ms since 1970. */
  now: number;
  /** The id of the comment that was just deleted: in its place stands the way to undo that. */
  deletedId: string | undefined;
  /** The boxes that are open, and whether the reader has just opened them. */
  open: ReadonlyMap<Box, boolean>;
  onAction: (action: Action, comment: Comment) => void;
  onSend: (kind: 'reply' | 'edit', filledIn: FilledIn, comment: Comment) => Promise<Refusal | undefined>;
  onCancel: (kind: 'reply' | 'edit', comment: Comment) => void;
  onUndo: () => void;
}

/** One entry of a thread: a comment with the boxes that are open on it, or what stays of a deleted one. */
export function EntryView({ node: { entry, parent }, tools }: { node: ThreadNode; tools: ListTools }) {
  const words = useWords();
  if (entry.id === tools.deletedId) return <UndoNotice onUndo={tools.onUndo} />;
  if (isTombstone(entry))
    return (
      <p id={commentAnchor(entry.id)} tabIndex={-1} className={styles.tombstone}>
        {words.tombstone}
      </p>
    );
  const form = (kind: 'reply' | 'edit') => {
    const focused = tools.open.get(`${kind}:${entry.id}`);
    if (focused === undefined) return null;
    return (
      <EntryForm
        kind={kind}
        article={tools.article}
        comment={entry}
        focused={focused}
        onSend={(filledIn, comment) => tools.onSend(kind, filledIn, comment)}
        onCancel={() => tools.onCancel(kind, entry)}
      />
    );
  };
  return (
    <>
      <CommentItem comment={entry} parent={parent} now={tools.now} onAction={tools.onAction} />
      {form('edit')}
      {form('reply')}
    </>
  );
}
