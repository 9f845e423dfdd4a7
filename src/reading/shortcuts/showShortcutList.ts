import { viShortcuts } from '../../language/viShortcuts.ts';
import { backCloses } from '../../ui/backCloses.ts';
import { shortcutsAreOn, turnShortcuts } from './keptSwitch.ts';
import styles from './ShortcutList.module.css';

export type ShortcutKey = keyof typeof viShortcuts.keys;

/**
 * Shows what each key does, over the page, with the switch that turns them off. Made by hand and gone when it is closed: a
 * second root of React would cost every page 0.1 kB (br, measured).
 *
 * @param keys those that do something on this page
 */
export function showShortcutList(keys: readonly ShortcutKey[]): void {
  const close = () => dialog.close();
  const checkbox = element('input', { type: 'checkbox', checked: shortcutsAreOn() });
  checkbox.onchange = () => turnShortcuts(checkbox.checked);
  const dialog = element(
    'dialog',
    { className: `${styles.list}` },
    element(
      'div',
      { className: `${styles.inside}` },
      element(
        'div',
        { className: `${styles.head}` },
        element('h2', {}, viShortcuts.title),
        element('button', { type: 'button', onclick: close }, viShortcuts.close),
      ),
      element('dl', {}, ...keys.map(explained)),
      element('label', {}, checkbox, viShortcuts.on),
      element('p', {}, viShortcuts.hint),
    ),
  );
  dialog.setAttribute('aria-label', viShortcuts.title);
  const leave = backCloses(close);
  dialog.onclose = () => {
    leave();
    dialog.remove();
  };
  dialog.onclick = ({ target }) => {
    if (target === dialog) close();
  };
  dialog.onkeydown = (event) => {
    // The page's own listener would open it again.
    event.stopPropagation();
    if (event.key === '?') close();
  };
  document.body.append(dialog);
  dialog.showModal();
}

function explained(key: ShortcutKey) {
  return element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, viShortcuts.keys[key]));
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
