import { commentAnchor } from '../../ids.ts';
import { messages } from '../../language/current/core.ts';
import { type Entry, isTombstone, type StoredEntry } from '../model/comment.ts';
import type { ThreadNode } from '../model/thread.ts';
import type { CommentsStore } from '../store/commentsStore.ts';
import type { CommentedArticle } from '../store/mutations.ts';
import { findBox, type OpenBoxes } from '../store/openBoxes.ts';
import type { Placeholder } from '../store/showDeleted.ts';
import { CommentItem } from './CommentItem.tsx';
import styles from './CommentList.module.css';
import { ReplyOrEditForm } from './ReplyOrEditForm.tsx';
import { UndoNotice } from './UndoNotice.tsx';

/** What the entries of a list share. */
export interface ListTools {
  article: CommentedArticle;
  store: CommentsStore;
  /** ms since 1970. */
  now: number;
  openBoxes: OpenBoxes;
  /** By entry id. */
  placeholders: ReadonlyMap<string, Placeholder>;
}

/** One entry of a thread, a comment or a placeholder, and the boxes that are open on it. */
export function ThreadEntry({ node: { entry, parent }, tools }: { node: ThreadNode; tools: ListTools }) {
  const form = (kind: 'reply' | 'edit') => {
    const open = findBox(tools.openBoxes, { kind, commentId: entry.id });
    const comment = isTombstone(entry) ? open?.comment : entry;
    return (
      open &&
      comment && (
        <ReplyOrEditForm kind={kind} open={open} comment={comment} article={tools.article} store={tools.store} />
      )
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

function EntryBody({ entry, parent, tools }: { entry: StoredEntry; parent: Entry | undefined; tools: ListTools }) {
  const placeholder = tools.placeholders.get(entry.id);
  if (placeholder === 'undo') return <UndoNotice onUndo={tools.store.undo} />;
  if (isTombstone(entry) || placeholder)
    return (
      <p id={commentAnchor(entry.id)} tabIndex={-1} className={styles.tombstone}>
        {messages.tombstone}
      </p>
    );
  return <CommentItem comment={entry} parent={parent} now={tools.now} store={tools.store} />;
}
