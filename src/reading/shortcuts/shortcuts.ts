import { shortcutsMessages } from '../../language/current/shortcuts.ts';
import * as shortcutKeys from '../../ui/shortcutKeys.ts';
import { findControl } from './findControl.ts';
import { showShortcutList } from './showShortcutList.ts';

/** Presses the control whose `aria-keyshortcuts` is the key, a text box by focusing it; or shows the list of keys. */
export function pressShortcut({ key, repeat, isComposing, keyCode }: KeyboardEvent): void {
  if (repeat || isComposing || keyCode === 229 || document.querySelector(':modal')) return;
  if (key === shortcutKeys.list) showShortcuts();
  const control = findControl(key);
  if (control?.matches('textarea')) control.focus();
  else control?.click();
}

/** Shows the keys that press a control of this page, in the order of their messages. */
export function showShortcuts(): void {
  const keys = { ...shortcutKeys };
  const words: Record<keyof typeof keys, string> = shortcutsMessages.actions;
  const actions = Object.keys(words) as (keyof typeof shortcutsMessages.actions)[];
  const rows = actions.map((action) => ({ key: keys[action], words: words[action] }));
  showShortcutList(rows.filter(({ key }) => key === keys.list || findControl(key)));
}
