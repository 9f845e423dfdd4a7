import { type FormEvent, type RefObject, useRef, useState } from 'react';
import { writeStorage } from '../../ui/storage.ts';
import { isTooLong } from '../model/text.ts';
import type { FormValues, SubmitError } from '../store/submitComment.ts';
import { refill } from './refill.ts';
import type { useDraft } from './useDraft.ts';

/** For so long after a comment is stored, in ms, an empty submit is an echo: a double click, a key held down. */
const doubleSubmitWindow = 1_000;

/**
 * The submission of a form: once at a time, with the autosave paused. Afterwards the box is empty, but for what was typed
 * meanwhile; after a failure it has the focus.
 *
 * @param onSend stores the comment, or tells why not
 */
export function useSubmit(
  text: RefObject<HTMLTextAreaElement | null>,
  name: RefObject<HTMLInputElement | null>,
  draft: ReturnType<typeof useDraft>,
  onSend: (values: FormValues) => Promise<SubmitError | undefined>,
) {
  const isPending = useRef(false);
  const sentAt = useRef(Number.NEGATIVE_INFINITY);
  const [error, setError] = useState<SubmitError>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const area = text.current;
    const autosave = draft.autosave.current;
    if (!area || !autosave || isPending.current) return;
    const values = { id: autosave.id(), text: area.value, name: name.current?.value ?? '' };
    if (values.text === '' && performance.now() - sentAt.current < doubleSubmitWindow) return;
    isPending.current = true;
    autosave.pause();
    const failure = isTooLong(values.text.trim()) ? 'long' : await onSend(values);
    autosave.resume();
    isPending.current = false;
    setError(failure);
    if (failure) return area.focus();
    draft.reset();
    sentAt.current = performance.now();
    if (name.current) writeStorage('name', values.name);
    if (area.value === values.text) refill(area, '');
    else autosave.schedule();
  };

  return { submit, error, setError };
}
