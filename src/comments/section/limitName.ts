import type { InputEvent } from 'react';
import { beginning, countLetters, nameLimit } from '../model/text.ts';

/**
 * Keeps a name field to its limit in letters: `maxlength` counts UTF-16 units, stops at the fiftieth letter of two code
 * points and halves an emoji. Of what was put in too much, the end goes. Never while an input method is composing.
 */
export function limitName({ currentTarget: field, nativeEvent }: InputEvent<HTMLInputElement>): void {
  const { value, selectionEnd } = field;
  if (value.length <= nameLimit || nativeEvent.isComposing) return;
  const caret = selectionEnd ?? value.length;
  const after = value.slice(caret);
  const before = beginning(value.slice(0, caret), Math.max(0, nameLimit - countLetters(after, nameLimit)));
  if (before.length === caret) return;
  field.value = before + after;
  field.setSelectionRange(before.length, before.length);
}
