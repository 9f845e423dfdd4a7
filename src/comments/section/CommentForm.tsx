import {
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useWords, type Words } from '../../language/words.ts';
import { remember, remembered } from '../../ui/remembered.ts';
import { boxIds } from '../addresses.ts';
import { isTooLong } from '../model/text.ts';
import type { Box } from '../store/drafts.ts';
import { erasureField } from '../store/erasure.ts';
import type { Problem } from '../store/problem.ts';
import type { CommentedArticle } from '../store/writing.ts';
import styles from './CommentForm.module.css';
import { CopyButton } from './CopyButton.tsx';
import { LetterCount } from './LetterCount.tsx';
import { limitName } from './limitName.ts';
import { adoptServedForm, isServedFormFocused } from './servedForm.ts';
import { useDraft } from './useDraft.ts';

/** What the reader filled in, with the id that the comment will have. */
export interface FilledIn {
  id: string;
  text: string;
  name: string;
}

/** Why a comment was not kept: there was nothing in it, too much, or the store could not. */
export type Refusal = 'empty' | 'long' | Problem;

interface CommentFormProps {
  article: CommentedArticle;
  box: Box;
  /** Label of the text box. */
  label: string;
  /** Words of the button that sends. */
  action: string;
  /** What stands in the box before the reader changes it; such a form asks for no name. */
  original?: string | undefined;
  /** When the comment had last been edited as the change was begun. */
  basedOn?: RefObject<number | undefined> | undefined;
  id?: string;
  /** Takes the focus as it opens, and whenever this is another number: the reader has asked for it again. */
  focused?: number | undefined;
  /** Keeps the comment, or tells why not. */
  onSend: (filledIn: FilledIn) => Promise<Refusal | undefined>;
  /** Closes the form; without it the form is always there. */
  onCancel?: () => void;
}

/** For so long after a comment is kept, in ms, an empty send is the echo of the first: a double click, a key held down. */
const echo = 1_000;

/**
 * A form for a new comment, an answer or a change. Its fields belong to the browser, not to React: what is typed before
 * the script has loaded stays, and no input method is disturbed. `method="dialog"` makes a submit before that do nothing
 * at all, where a native one would put the comment into the address.
 */
export function CommentForm({
  article,
  box,
  label,
  action,
  original,
  basedOn,
  id,
  focused,
  onSend,
  onCancel,
}: CommentFormProps) {
  const words = useWords();
  const ids = boxIds(box);
  const text = useRef<HTMLTextAreaElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const sending = useRef(false);
  const sentAt = useRef(Number.NEGATIVE_INFINITY);
  const [refusal, setRefusal] = useState<Refusal>();
  const [cleared, setCleared] = useState(0);
  const [discarded, setDiscarded] = useState('');
  const { keeper, closed, restored, setRestored, problem } = useDraft(article, box, text, name, basedOn, () =>
    setDiscarded(''),
  );
  const amends = refusal === 'empty' || refusal === 'long';
  const [wasFocused] = useState(isServedFormFocused);

  useLayoutEffect(() => {
    if (text.current && name.current) adoptServedForm({ text: text.current, name: name.current }, wasFocused);
  }, [wasFocused]);

  useEffect(() => {
    if (name.current && !name.current.value) name.current.value = remembered('name');
  }, []);

  useEffect(() => {
    if (!focused || !text.current) return;
    text.current.focus();
    const end = text.current.value.length;
    text.current.setSelectionRange(end, end);
  }, [focused]);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const area = text.current;
    const draft = keeper.current;
    if (!area || !draft || sending.current) return;
    const filledIn = { id: draft.id(), text: area.value, name: name.current?.value ?? '' };
    if (filledIn.text === '' && performance.now() - sentAt.current < echo) return;
    sending.current = true;
    draft.hold();
    const refused = isTooLong(filledIn.text.trim()) ? 'long' : await onSend(filledIn);
    draft.letGo();
    sending.current = false;
    setRefusal(refused);
    if (refused) return area.focus();
    draft.sent();
    setRestored(false);
    sentAt.current = performance.now();
    if (name.current) remember('name', filledIn.name);
    if (area.value === filledIn.text) area.value = '';
    else draft.changed();
    setCleared((times) => times + 1);
  };

  const discard = () => {
    keeper.current?.discard();
    setRestored(false);
    if (!text.current) return;
    setDiscarded(text.current.value);
    text.current.value = text.current.defaultValue;
    text.current.focus();
  };

  const takeBack = () => {
    if (!text.current) return;
    text.current.value = discarded;
    setDiscarded('');
    text.current.focus();
    keeper.current?.changed();
  };

  const cancel = () => {
    closed.current = true;
    if (text.current?.value === text.current?.defaultValue) keeper.current?.discard();
    else keeper.current?.changed();
    onCancel?.();
  };

  return (
    <form id={id} className={styles.form} method="dialog" onSubmit={send}>
      <label htmlFor={ids.text}>{label}</label>
      <textarea
        id={ids.text}
        ref={text}
        dir="auto"
        rows={onCancel ? 3 : 5}
        defaultValue={original}
        aria-invalid={amends}
        aria-describedby={ids.error}
        onInput={() => {
          keeper.current?.changed();
          setRestored(false);
          setDiscarded('');
          if (amends) setRefusal(undefined);
        }}
        onKeyDown={sendOnCtrlEnter}
      />
      <LetterCount box={text} refilled={`${restored} ${cleared} ${discarded.length}`} />
      <p role="status" className={styles.note}>
        {restored && (
          <span>
            <span>{words.draftRestored}</span>{' '}
            <button type="button" aria-label={`${words.discardDraft}: ${label}`} onClick={discard}>
              {words.discardDraft}
            </button>
          </span>
        )}
        {discarded && (
          <span>
            <span>{words.draftDiscarded}</span>{' '}
            <button type="button" onClick={takeBack}>
              {words.undo}
            </button>
          </span>
        )}
      </p>
      <p id={ids.error} className={styles.error} role="alert">
        {refusal
          ? sentenceFor(refusal, original === undefined ? words.notSent : words.editNotKept, words)
          : problem
            ? `${words.draftNotKept} ${words.storeProblem[problem]}`
            : ''}
      </p>
      {(problem || (refusal && refusal !== 'empty')) && (
        <CopyButton text={() => text.current?.value ?? ''} select={() => text.current?.select()} />
      )}
      {original === undefined && (
        <label htmlFor={ids.name}>
          <span>{words.commentName}</span> <span>{words.optional}</span>
        </label>
      )}
      <div className={styles.row}>
        {original === undefined && (
          <input id={ids.name} ref={name} dir="auto" autoComplete="nickname" onInput={limitName} />
        )}
        <button type="submit">{action}</button>
        {onCancel && (
          <button type="button" className={styles.quiet} onClick={cancel}>
            {words.cancel}
          </button>
        )}
      </div>
      <input name={erasureField} hidden />
    </form>
  );
}

function sentenceFor(refusal: Refusal, failed: string, words: Words): string {
  if (refusal === 'empty') return words.emptyComment;
  return refusal === 'long' ? words.longComment : `${failed} ${words.storeProblem[refusal]}`;
}

/** Ctrl or Cmd with Enter sends, except while an input method is composing (keyCode 229 where `isComposing` is late). */
function sendOnCtrlEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.repeat || !(event.ctrlKey || event.metaKey)) return;
  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
  event.currentTarget.form?.requestSubmit();
}
