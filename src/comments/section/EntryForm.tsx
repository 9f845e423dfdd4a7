import { useRef } from 'react';
import { useWords } from '../../language/words.ts';
import type { Comment } from '../model/comment.ts';
import type { CommentedArticle } from '../store/writing.ts';
import { nameOf } from './CommentAuthor.tsx';
import { CommentForm, type FilledIn, type Refusal } from './CommentForm.tsx';

interface EntryFormProps {
  kind: 'reply' | 'edit';
  article: CommentedArticle;
  comment: Comment;
  /** Another number each time that the reader asks for it; absent when it opened by itself. */
  focused: number | undefined;
  onSend: (filledIn: FilledIn, comment: Comment) => Promise<Refusal | undefined>;
  onCancel: () => void;
}

/**
 * The form that answers or changes a comment. A change is made to the comment as it was when the change was begun, in
 * this visit or an earlier one; where another tab has changed it since, the first attempt says so and the second one replaces what is there.
 */
export function EntryForm({ kind, article, comment, focused, onSend, onCancel }: EntryFormProps) {
  const words = useWords();
  const basedOn = useRef(comment.editedAt);
  const send = async (filledIn: FilledIn) => {
    const seen = comment.editedAt;
    const refusal = await onSend(filledIn, { ...comment, editedAt: basedOn.current });
    if (refusal === 'changed') basedOn.current = seen;
    return refusal;
  };
  return (
    <CommentForm
      article={article}
      box={`${kind}:${comment.id}`}
      label={words.actionOn[kind](nameOf(comment, words))}
      action={kind === 'reply' ? words.sendReply : words.saveEdit}
      original={kind === 'edit' ? comment.text : undefined}
      basedOn={kind === 'edit' ? basedOn : undefined}
      focused={focused}
      onSend={send}
      onCancel={onCancel}
    />
  );
}
