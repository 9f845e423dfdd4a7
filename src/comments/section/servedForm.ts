import { nameField, textField } from '../addresses.ts';
import { markOf } from '../store/erasure.ts';

/** The fields of the form for a new comment. */
export interface FormFields {
  text: HTMLTextAreaElement;
  name: HTMLInputElement;
}

/** And whether it was to be sent already, before any script was there to do that. */
let served: (FormFields & { pressed: boolean }) | undefined;

/**
 * Notes the form that came with the document. Where React renders it anew, because others have changed its HTML, what was
 * typed into it is there still: elements keep their value when they are taken out of the page. To be called before
 * `replayPress`, which forgets the button that was pressed.
 */
export function noteServedForm(section: Element): void {
  // By their ids: others put fields of their own into the section.
  const text = section.querySelector<HTMLTextAreaElement>(textField);
  const name = section.querySelector<HTMLInputElement>(nameField);
  const pressed = text?.form?.contains(window.early ?? null) === true;
  served = text && name ? { text, name, pressed } : undefined;
}

/** Whether the reader is in the served form. To be asked before it is taken out of the page. */
export function isServedFormFocused(): boolean {
  return served !== undefined && [served.text, served.name].some((field) => field === document.activeElement);
}

/**
 * Moves what was typed into the served form into the one that stands in its place, with selection and focus, and sends it
 * where that was asked for; nothing where it is the same form, or none was noted. Once only.
 */
export function adoptServedForm(form: FormFields, focused: boolean): void {
  const before = served;
  served = undefined;
  if (!before || before.text === form.text) return;
  form.text.value = before.text.value;
  form.name.value = before.name.value;
  if (form.text.form && before.text.form) markOf(form.text.form).value = markOf(before.text.form).value;
  const { selectionStart, selectionEnd } = before.text;
  form.text.setSelectionRange(selectionStart, selectionEnd);
  if (focused) form.text.focus({ preventScroll: true });
  // Not while React renders. The press that `replayPress` repeats comes to nothing then.
  if (before.pressed) setTimeout(() => form.text.form?.requestSubmit());
}
