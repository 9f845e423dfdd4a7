import type { InputEvent } from 'react';
import { countGraphemes, maxNameGraphemes, truncate } from '../model/text.ts';

/**
 * Limits a name field in graphemes, where `maxlength` counts UTF-16 units and splits emoji. What was inserted is cut at its
 * end. Never while an input method is composing.
 */
export function limitNameLength({ currentTarget: field, nativeEvent }: InputEvent<HTMLInputElement>): void {
  const { value, selectionEnd } = field;
  if (value.length <= maxNameGraphemes || nativeEvent.isComposing) return;
  const caret = selectionEnd ?? value.length;
  const after = value.slice(caret);
  const before = truncate(
    value.slice(0, caret),
    Math.max(0, maxNameGraphemes - countGraphemes(after, maxNameGraphemes)),
  );
  if (before.length === caret) return;
  field.value = before + after;
  field.setSelectionRange(before.length, before.length);
}
