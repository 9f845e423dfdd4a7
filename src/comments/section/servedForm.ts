import { newCommentName, newCommentText } from '../../ids.ts';
import { erasureMarkOf } from '../store/erasure.ts';

/** The fields of the form for a new comment. */
export interface FormFields {
  text: HTMLTextAreaElement;
  name: HTMLInputElement;
}

/** The form of the served document, and whether it was submitted before hydration. */
let served: (FormFields & { pressed: boolean }) | undefined;

/**
 * Remembers the served form: where hydration fails, React replaces its elements, which keep their values while detached. Call
 * it before `replayEarlySubmit`, which forgets the pressed button.
 */
export function recordServedForm(section: Element): void {
  // By id: extensions put fields of their own into the section.
  const text = section.querySelector<HTMLTextAreaElement>(newCommentText);
  const name = section.querySelector<HTMLInputElement>(newCommentName);
  const pressed = text?.form?.contains(window.earlySubmitter ?? null) === true;
  served = text && name ? { text, name, pressed } : undefined;
}

/** Whether the served form has the focus. Call it before React replaces the form. */
export function isServedFormFocused(): boolean {
  return served !== undefined && [served.text, served.name].some((field) => field === document.activeElement);
}

/**
 * Moves text, selection and focus from the served form to the one that has replaced it, and repeats an early submit. Does
 * nothing if the form was hydrated, and only the first time.
 */
export function adoptServedForm(form: FormFields, focused: boolean): void {
  const before = served;
  served = undefined;
  if (!before || before.text === form.text) return;
  form.text.value = before.text.value;
  form.name.value = before.name.value;
  if (form.text.form && before.text.form) erasureMarkOf(form.text.form).value = erasureMarkOf(before.text.form).value;
  const { selectionStart, selectionEnd } = before.text;
  form.text.setSelectionRange(selectionStart, selectionEnd);
  if (focused) form.text.focus({ preventScroll: true });
  // Deferred: React is rendering. What `replayEarlySubmit` repeats comes to nothing then.
  if (before.pressed) setTimeout(() => form.text.form?.requestSubmit());
}
