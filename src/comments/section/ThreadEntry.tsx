import { commentAnchor } from '../../ids.ts';
import { messages } from '../../language/current/core.ts';
import { type Entry, isTombstone, type StoredEntry } from '../model/comment.ts';
import type { ThreadNode } from '../model/thread.ts';
import type { CommentsStore } from '../store/commentsStore.ts';
import type { CommentedArticle } from '../store/mutations.ts';
import { findBox } from '../store/openBoxes.ts';
import type { CommentsSnapshot } from '../store/snapshot.ts';
import { CommentItem } from './CommentItem.tsx';
import styles from './CommentList.module.css';
import { ReplyOrEditForm } from './ReplyOrEditForm.tsx';

/** What the list and each of its entries get. */
export interface CommentListProps {
  article: CommentedArticle;
  store: CommentsStore;
  snapshot: Extract<CommentsSnapshot, { status: 'ready' }>;
  /** ms since 1970. */
  now: number;
  /** Called before more entries are asked for. */
  beforeMore: () => void;
}

/** One entry of a thread, a comment or a placeholder, and the boxes that are open on it. */
export function ThreadEntry({ node: { entry, parent }, list }: { node: ThreadNode; list: CommentListProps }) {
  const form = (kind: 'reply' | 'edit') => {
    const open = findBox(list.snapshot.openBoxes, { kind, commentId: entry.id });
    const comment = isTombstone(entry) ? open?.comment : entry;
    return (
      open &&
      comment && <ReplyOrEditForm kind={kind} open={open} comment={comment} article={list.article} store={list.store} />
    );
  };
  return (
    <>
      <EntryBody entry={entry} parent={parent} list={list} />
      {form('edit')}
      {form('reply')}
    </>
  );
}

function EntryBody({ entry, parent, list }: { entry: StoredEntry; parent: Entry | undefined; list: CommentListProps }) {
  const placeholder = list.snapshot.placeholders.get(entry.id);
  if (placeholder === 'undo')
    return (
      <p className={styles.undo}>
        <span>{messages.deleted}</span>{' '}
        <button type="button" ref={takeFocus} onClick={list.store.undo}>
          {messages.undo}
        </button>
      </p>
    );
  if (isTombstone(entry) || placeholder)
    return (
      <p id={commentAnchor(entry.id)} tabIndex={-1} className={styles.tombstone}>
        {messages.tombstone}
      </p>
    );
  return <CommentItem comment={entry} parent={parent} now={list.now} store={list.store} />;
}

/** The offer to undo a deletion has the focus, which was on the delete button. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
