import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords, type Words } from '../language/words.ts';
import { commentFormId } from './addresses.ts';
import styles from './CommentForm.module.css';
import { newCommentId } from './comment.ts';
import type { Problem } from './problem.ts';
import { rememberedName, rememberName } from './rememberedName.ts';

/** What the reader filled in, with the id that the comment will have. */
export interface FilledIn {
  id: string;
  text: string;
  name: string;
}

/** Why a comment was not kept: there was nothing in it, or the store could not. */
export type Refusal = 'empty' | Problem;

interface CommentFormProps {
  /** Keeps the comment, or tells why not. */
  onSend: (filledIn: FilledIn) => Promise<Refusal | undefined>;
}

/** For so long after a comment is kept, in ms, an empty send is the echo of the first: a double click, a key held down. */
const echo = 1_000;

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
  const draftId = useRef('');
  const sending = useRef(false);
  const sentAt = useRef(Number.NEGATIVE_INFINITY);
  const [refusal, setRefusal] = useState<Refusal>();

  useEffect(() => {
    if (name.current && !name.current.value) name.current.value = rememberedName();
  }, []);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!text.current || !name.current || sending.current) return;
    draftId.current ||= newCommentId();
    const filledIn = { id: draftId.current, text: text.current.value, name: name.current.value };
    if (filledIn.text === '' && performance.now() - sentAt.current < echo) return;
    sending.current = true;
    const refused = await onSend(filledIn);
    sending.current = false;
    setRefusal(refused);
    if (refused) return text.current?.focus();
    draftId.current = '';
    sentAt.current = performance.now();
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
        aria-invalid={refusal === 'empty'}
        aria-describedby={`${ids}error`}
        onInput={() => refusal === 'empty' && setRefusal(undefined)}
        onKeyDown={sendOnCtrlEnter}
      />
      <p id={`${ids}error`} className={styles.error} role="alert">
        {refusal && sentenceFor(refusal, words)}
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

function sentenceFor(refusal: Refusal, words: Words): string {
  return refusal === 'empty' ? words.emptyComment : `${words.notSent} ${words.storeProblem[refusal]}`;
}

/** Ctrl or Cmd with Enter sends, except while an input method is composing (keyCode 229 where `isComposing` is late). */
function sendOnCtrlEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.repeat || !(event.ctrlKey || event.metaKey)) return;
  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
  event.currentTarget.form?.requestSubmit();
}
