import { useWords } from '../../language/words.ts';
import { commentAnchor } from '../addresses.ts';
import { type Comment, type Entry, isTombstone, type Placed } from '../model/comment.ts';
import type { ThreadNode } from '../model/thread.ts';
import type { Box } from '../store/drafts.ts';
import type { CommentedArticle } from '../store/writing.ts';
import type { FilledIn, Refusal } from './CommentForm.tsx';
import { type Action, CommentItem } from './CommentItem.tsx';
import styles from './CommentList.module.css';
import { EntryForm } from './EntryForm.tsx';
import { UndoNotice } from './UndoNotice.tsx';
import type { OpenBox } from './useCommentActions.ts';

/** What the entries of a list share. */
export interface ListTools {
  article: CommentedArticle;
  /** ms since 1970. */
  now: number;
  /** The id of the comment that was just deleted: in its place stands the way to undo that. */
  deletedId: string | undefined;
  /** The ids of comments that are shown only because a box is open on them: another tab has deleted them. */
  goneIds: ReadonlySet<string>;
  open: ReadonlyMap<Box, OpenBox>;
  onAction: (action: Action, comment: Placed<Comment>) => void;
  onSend: (kind: 'reply' | 'edit', filledIn: FilledIn, comment: Comment) => Promise<Refusal | undefined>;
  onCancel: (kind: 'reply' | 'edit', comment: Comment) => void;
  onUndo: () => void;
}

/** One entry of a thread: a comment or what stays of a deleted one, and the boxes that are open on it. */
export function EntryView({ node: { entry, parent }, tools }: { node: ThreadNode; tools: ListTools }) {
  const form = (kind: 'reply' | 'edit') => {
    const box = tools.open.get(`${kind}:${entry.id}`);
    const comment = isTombstone(entry) ? box?.comment : entry;
    if (!box || !comment) return null;
    return (
      <EntryForm
        kind={kind}
        article={tools.article}
        comment={comment}
        focused={box.asked}
        onSend={(filledIn, wanted) => tools.onSend(kind, filledIn, wanted)}
        onCancel={() => tools.onCancel(kind, comment)}
      />
    );
  };
  return (
    <>
      <EntryBody entry={entry} parent={parent} tools={tools} />
      {form('edit')}
      {form('reply')}
    </>
  );
}

function EntryBody({ entry, parent, tools }: { entry: Placed; parent: Entry | undefined; tools: ListTools }) {
  const words = useWords();
  if (entry.id === tools.deletedId) return <UndoNotice onUndo={tools.onUndo} />;
  if (isTombstone(entry) || tools.goneIds.has(entry.id))
    return (
      <p id={commentAnchor(entry.id)} tabIndex={-1} className={styles.tombstone}>
        {words.tombstone}
      </p>
    );
  return <CommentItem comment={entry} parent={parent} now={tools.now} onAction={tools.onAction} />;
}
