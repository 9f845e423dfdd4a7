import { useRef } from 'react';
import { commentActionId } from '../../ids.ts';
import { messages } from '../../language/current/core.ts';
import type { Comment } from '../model/comment.ts';
import type { CommentsStore } from '../store/commentsStore.ts';
import type { CommentedArticle } from '../store/mutations.ts';
import type { OpenBox } from '../store/openBoxes.ts';
import type { FormValues } from '../store/submitComment.ts';
import { nameOf } from './CommentAuthor.tsx';
import { CommentForm } from './CommentForm.tsx';

interface ReplyOrEditFormProps {
  kind: 'reply' | 'edit';
  open: OpenBox;
  comment: Comment;
  article: CommentedArticle;
  store: CommentsStore;
}

/**
 * The form that answers or edits a comment. An edit is based on the comment as it was when the edit was begun, in this visit
 * or an earlier one; after a conflict with another tab, the second attempt replaces what that tab has written.
 */
export function ReplyOrEditForm({
  kind,
  open: { box, byReader = false },
  comment,
  article,
  store,
}: ReplyOrEditFormProps) {
  const basedOn = useRef(comment.editedAt);
  const send = async (values: FormValues) => {
    const seen = comment.editedAt;
    const error = await store.submit(box, values, article, basedOn.current);
    if (error === 'conflict') basedOn.current = seen;
    return error;
  };
  const cancel = () => {
    store.closeBox(box);
    document.getElementById(commentActionId(comment.id, kind))?.focus();
  };
  return (
    <CommentForm
      article={article}
      box={box}
      label={messages.actionOn[kind](nameOf(comment))}
      action={kind === 'reply' ? messages.sendReply : messages.saveEdit}
      original={kind === 'edit' ? comment.text : undefined}
      basedOn={kind === 'edit' ? basedOn : undefined}
      takesFocus={byReader}
      onSend={send}
      onCancel={cancel}
    />
  );
}
