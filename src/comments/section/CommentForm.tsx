import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { commentBoxIds } from '../../ids.ts';
import { messages } from '../../language/current/core.ts';
import * as shortcutKeys from '../../ui/shortcutKeys.ts';
import { readStorage } from '../../ui/storage.ts';
import { type Box, formatBox } from '../model/box.ts';
import { erasureField } from '../store/erasure.ts';
import type { CommentedArticle } from '../store/mutations.ts';
import type { FormValues, SubmitError } from '../store/submitComment.ts';
import { CharacterCounter } from './CharacterCounter.tsx';
import styles from './CommentForm.module.css';
import { CopyButton } from './CopyButton.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { focusAtEnd } from './focusAtEnd.ts';
import { limitNameLength } from './limitNameLength.ts';
import { adoptServedForm, isServedFormFocused } from './servedForm.ts';
import { useDraft } from './useDraft.ts';
import { useSubmit } from './useSubmit.ts';

interface CommentFormProps {
  article: CommentedArticle;
  box: Box;
  /** Label of the text box. */
  label: string;
  /** Words of the submit button. */
  action: string;
  /** Of an edit: the text before it; such a form asks for no name. */
  original?: string | undefined;
  /** Of an edit: `editedAt` of the comment as it was begun. */
  basedOn?: RefObject<number | undefined> | undefined;
  id?: string;
  /** Whether it takes the focus as it opens. */
  takesFocus?: boolean;
  /** Stores the comment, or tells why not. */
  onSend: (values: FormValues) => Promise<SubmitError | undefined>;
  /** Closes the form; without it the form is always there. */
  onCancel?: () => void;
}

/**
 * A form for a new comment, a reply or an edit. Its fields are uncontrolled: what is typed before hydration stays, and no
 * input method is disturbed. With `method="dialog"` a submit before hydration does nothing, where GET would put the comment
 * into the address.
 */
export function CommentForm(props: CommentFormProps) {
  const { article, box, label, action, original, basedOn, id, takesFocus = false, onSend, onCancel } = props;
  const key = formatBox(box);
  const ids = commentBoxIds(key);
  const text = useRef<HTMLTextAreaElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const draft = useDraft(article, key, text, name, basedOn);
  const { submit, error, setError } = useSubmit(text, name, draft, onSend);
  const [wasFocused] = useState(isServedFormFocused);
  const isInvalid = error === 'empty' || error === 'long';

  useLayoutEffect(() => {
    if (text.current && name.current) adoptServedForm({ text: text.current, name: name.current }, wasFocused);
  }, [wasFocused]);

  useEffect(() => {
    if (name.current && !name.current.value) name.current.value = readStorage('name');
  }, []);

  useEffect(() => {
    if (takesFocus && text.current) focusAtEnd(text.current);
  }, [takesFocus]);

  return (
    <form id={id} className={styles.form} method="dialog" onSubmit={submit}>
      <label htmlFor={ids.text}>{label}</label>
      <textarea
        id={ids.text}
        aria-keyshortcuts={id && shortcutKeys.write}
        ref={text}
        dir="auto"
        rows={onCancel ? 3 : 5}
        defaultValue={original}
        aria-invalid={isInvalid}
        aria-describedby={ids.error}
        onInput={() => {
          draft.onInput();
          if (isInvalid) setError(undefined);
        }}
        onKeyDown={submitOnCtrlEnter}
      />
      <CharacterCounter box={text} />
      <DraftNotice label={label} draft={draft} />
      <p id={ids.error} className={styles.error} role="alert">
        {error
          ? sentenceFor(error, original === undefined ? messages.notSent : messages.editNotSaved)
          : draft.error
            ? `${messages.draftNotSaved} ${messages.storeErrors[draft.error]}`
            : ''}
      </p>
      {(draft.error || (error && error !== 'empty')) && (
        <CopyButton text={() => text.current?.value ?? ''} select={() => text.current?.select()} />
      )}
      {original === undefined && (
        <label htmlFor={ids.name}>
          <span>{messages.commentName}</span> <span>{messages.optional}</span>
        </label>
      )}
      <div className={styles.row}>
        {original === undefined && (
          <input id={ids.name} ref={name} dir="auto" autoComplete="nickname" onInput={limitNameLength} />
        )}
        <button type="submit">{action}</button>
        {onCancel && (
          <button
            type="button"
            onClick={() => {
              draft.close();
              onCancel();
            }}
          >
            {messages.cancel}
          </button>
        )}
      </div>
      <input name={erasureField} hidden />
    </form>
  );
}

function sentenceFor(error: SubmitError, failed: string): string {
  if (error === 'empty') return messages.emptyComment;
  return error === 'long' ? messages.longComment : `${failed} ${messages.storeErrors[error]}`;
}

/** Ctrl or Cmd with Enter submits, except while an input method is composing (keyCode 229 where `isComposing` is late). */
function submitOnCtrlEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.repeat || !(event.ctrlKey || event.metaKey)) return;
  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
  event.currentTarget.form?.requestSubmit();
}
