import { shortcutsMessages } from '../../language/current/shortcuts.ts';
import { closeOnBack } from '../../ui/closeOnBack.ts';
import dialogStyles from '../../ui/Dialog.module.css';
import { openModal } from '../../ui/Dialog.tsx';
import * as shortcutKeys from '../../ui/shortcutKeys.ts';
import { readStorage, writeStorage } from '../../ui/storage.ts';
import styles from './ShortcutList.module.css';

interface ShortcutRow {
  key: string;
  /** What the key does. */
  words: string;
}

/**
 * Shows what each key does, over the page, with the switch that turns them off. Built without React, and removed when it is
 * closed: a second root of React would cost every page 0.1 kB (br, measured).
 *
 * @param rows of the keys that press a control of this page
 */
export function showShortcutList(rows: readonly ShortcutRow[]): void {
  const close = () => {
    shut();
    leave();
    dialog.remove();
  };
  const checkbox = element('input', { type: 'checkbox', checked: !readStorage('shortcuts') });
  checkbox.onchange = () => writeStorage('shortcuts', checkbox.checked ? '' : 'off');
  const dialog = element(
    'dialog',
    { className: `${dialogStyles.dialog} ${dialogStyles.box}`, ariaLabel: shortcutsMessages.title },
    element(
      'div',
      { className: `${dialogStyles.inside}` },
      element(
        'div',
        { className: `${dialogStyles.head}` },
        element('h2', {}, shortcutsMessages.title),
        element('button', { type: 'button', onclick: close }, shortcutsMessages.close),
      ),
      element('dl', { className: `${styles.keys}` }, ...rows.map(explained)),
      element('label', { className: `${styles.switch}` }, checkbox, shortcutsMessages.on),
      element('p', { className: `${styles.hint}` }, shortcutsMessages.hint),
    ),
  );
  dialog.onkeydown = (event) => {
    // The page's own listener would open it again.
    event.stopPropagation();
    if (event.key === shortcutKeys.list) close();
  };
  document.body.append(dialog);
  const shut = openModal(dialog, close);
  const leave = closeOnBack(close);
}

function explained({ key, words }: ShortcutRow) {
  return element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, words));
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
