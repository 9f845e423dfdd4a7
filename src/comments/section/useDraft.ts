import { type RefObject, useEffect, useRef, useState } from 'react';
import { readStorage } from '../../ui/storage.ts';
import type { BoxKey } from '../model/box.ts';
import { catchUpOnErasure } from '../store/changes.ts';
import { createDraftAutosave, type DraftAutosave } from '../store/draftAutosave.ts';
import type { AutosavedForm } from '../store/draftBackups.ts';
import { releaseLock } from '../store/draftLocks.ts';
import { claimDraft } from '../store/drafts.ts';
import { currentErasure, erasureMarkOf, isErased } from '../store/erasure.ts';
import type { CommentedArticle } from '../store/mutations.ts';
import type { StoreError } from '../store/storeError.ts';
import { refill } from './refill.ts';

/** Events after which a box may hold something that no `input` event told of: typing extensions, other scripts. */
const checkEvents = ['input', 'keyup', 'change', 'focusout'];

/**
 * Autosaves a box and restores the draft that was saved before.
 *
 * @param basedOn of an edit: `editedAt` of the comment as it was begun; a restored draft brings its own
 */
export function useDraft(
  { id, headline }: CommentedArticle,
  box: BoxKey,
  text: RefObject<HTMLTextAreaElement | null>,
  name: RefObject<HTMLInputElement | null>,
  basedOn: RefObject<number | undefined> | undefined,
) {
  const autosave = useRef<DraftAutosave>(undefined);
  const closed = useRef(false);
  const [restored, setRestored] = useState(false);
  const [discarded, setDiscarded] = useState('');
  const [error, setError] = useState<StoreError>();

  useEffect(() => {
    const area = text.current;
    const nameField = name.current;
    const form: AutosavedForm | null | undefined = area?.form;
    if (!area || !form) return;
    const mark = erasureMarkOf(form);
    const read = () => ({
      text: area.value,
      name: nameField?.value ?? '',
      closed: closed.current,
      basedOn: basedOn?.current,
      untouched: area.value === area.defaultValue,
    });
    const empty = () => {
      refill(area, area.defaultValue);
      if (nameField) nameField.value = '';
      mark.value = currentErasure();
      setRestored(false);
      setDiscarded('');
    };
    const saver = createDraftAutosave({ id, headline }, box, read, setError, empty);
    autosave.current = saver;
    /** Saves what is there, also from before hydration, unless the browser restored it from before an erasure. */
    const check = () => {
      if (catchUpOnErasure()) return;
      if (isErased(mark.value)) saver.erase();
      else saver.check();
    };
    check();
    mark.value = currentErasure();
    form.hasAutosave = true;
    for (const event of checkEvents) form.addEventListener(event, check);
    let unmounted = false;
    claimDraft(id, box).then((draft) => {
      if (!draft) return;
      if (unmounted) return releaseLock(draft.id);
      // Begun while the store was asked.
      if (saver.isOwn(draft.id)) return;
      if (!restore(area, draft.text)) return releaseLock(draft.id);
      if (basedOn) basedOn.current = draft.basedOn;
      // A name that was typed while the store was asked stays, and is saved.
      const isTyped = nameField?.value && nameField.value !== readStorage('name');
      if (nameField && draft.name && !isTyped) nameField.value = draft.name;
      saver.attach(draft.id, draft.text);
      if (isTyped) saver.schedule();
      setRestored(true);
    });
    return () => {
      unmounted = true;
      form.hasAutosave = false;
      for (const event of checkEvents) form.removeEventListener(event, check);
      saver.dispose();
    };
  }, [id, headline, box, text, name, basedOn]);

  useEffect(() => {
    if (!error) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (text.current?.value.trim()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [error, text]);

  return {
    autosave,
    restored,
    discarded: discarded !== '',
    /** Why the draft could not be saved. */
    error,
    onInput: () => {
      autosave.current?.schedule();
      setRestored(false);
      setDiscarded('');
    },
    /** The comment is stored. */
    reset: () => {
      autosave.current?.reset();
      setRestored(false);
    },
    discard: () => {
      autosave.current?.discard();
      setRestored(false);
      if (!text.current) return;
      setDiscarded(text.current.value);
      refill(text.current, text.current.defaultValue);
      text.current.focus();
    },
    undoDiscard: () => {
      if (!text.current) return;
      refill(text.current, discarded);
      setDiscarded('');
      text.current.focus();
      autosave.current?.schedule();
    },
    /** The reader closes the box: at the next visit it stays closed. */
    close: () => {
      closed.current = true;
      if (text.current?.value === text.current?.defaultValue) autosave.current?.discard();
      else autosave.current?.schedule();
    },
  };
}

/**
 * Puts a draft into its box, unless something else is there. What continues the draft was typed while the store was asked,
 * or restored by the browser; it stays, and is never rewritten under the reader's hands.
 *
 * @returns whether the box now holds the draft
 */
function restore(area: HTMLTextAreaElement, draft: string): boolean {
  const untouched = area.value === area.defaultValue;
  if (!untouched && area.value.startsWith(draft)) return true;
  if (!untouched && !(draft.startsWith(area.value) && document.activeElement !== area)) return false;
  refill(area, draft);
  return true;
}
