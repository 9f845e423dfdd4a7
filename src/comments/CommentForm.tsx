import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../language/words.ts';
import { commentFormId } from './addresses.ts';
import styles from './CommentForm.module.css';
import { newCommentId } from './comment.ts';
import { rememberedName, rememberName } from './rememberedName.ts';

/** What the reader filled in, with the id that the comment will have. */
export interface FilledIn {
  id: string;
  text: string;
  name: string;
}

interface CommentFormProps {
  /** Keeps the comment; gives the sentence to show when it could not. */
  onSend: (filledIn: FilledIn) => Promise<string | undefined>;
}

/**
 * The form. Its fields belong to the browser, not to React: what is typed before the script has loaded stays, and no
 * input method is disturbed. `method="dialog"` makes a submit before that do nothing at all, where a native one would
 * put the comment into the address.
 */
export function CommentForm({ onSend }: CommentFormProps) {
  const words = useWords();
  const ids = useId();
  const text = useRef<HTMLTextAreaElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const commentId = useRef<string>(undefined);
  const [error, setError] = useState<string>();

  useEffect(() => {
    if (name.current && !name.current.value) name.current.value = rememberedName();
  }, []);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.current || !name.current || commentId.current) return;
    const filledIn = { id: newCommentId(), text: text.current.value, name: name.current.value };
    commentId.current = filledIn.id;
    const problem = await onSend(filledIn);
    commentId.current = undefined;
    setError(problem);
    if (problem) return text.current?.focus();
    rememberName(filledIn.name);
    if (text.current?.value === filledIn.text) text.current.value = '';
  };

  return (
    <form id={commentFormId} className={styles.form} method="dialog" onSubmit={send}>
      <label htmlFor={`${ids}text`}>{words.commentText}</label>
      <textarea
        id={`${ids}text`}
        ref={text}
        rows={5}
        aria-invalid={error !== undefined}
        aria-describedby={`${ids}error`}
        onKeyDown={sendOnCtrlEnter}
      />
      <p id={`${ids}error`} className={styles.error} role="alert">
        {error}
      </p>
      <label htmlFor={`${ids}name`}>
        {words.commentName} <span>{words.optional}</span>
      </label>
      <div className={styles.row}>
        <input id={`${ids}name`} ref={name} autoComplete="nickname" />
        <button type="submit">{words.send}</button>
      </div>
      <p className={styles.where}>{words.storedHere}</p>
    </form>
  );
}

/** Ctrl or Cmd with Enter sends, except while an input method is composing (keyCode 229 where `isComposing` is late). */
function sendOnCtrlEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
  event.currentTarget.form?.requestSubmit();
}
