import { shareQuoteId } from '../share/shareQuote.ts';
import { shortcutsAreOn } from './keptSwitch.ts';
import { type ShortcutKey, showShortcutList } from './showShortcutList.ts';

/**
 * The control of the page that each key presses, the better one first: a selected passage is shared rather than the
 * article. They are found by what they are, because the features that they belong to are not known here. The link to the
 * top that floats is pressed also where it is hidden: the way back then leads to the text in sight. Pages without one have
 * the link past the masthead, which leads to their headline.
 */
const controls: Record<Exclude<ShortcutKey, '?'>, readonly string[]> = {
  o: ['[data-tool=options]'],
  n: ['[data-tool=listen]'],
  s: [`#${shareQuoteId}`, '[data-tool=share]'],
  b: ['article > header a[href^="#"]'],
  c: ['main > div > section form textarea'],
  t: ['[data-shown] > a[data-jump]', 'nav a'],
};

/** What a key asks for, done by the page's own control; on a page without that control, nothing. */
export function pressShortcut({ key, repeat, isComposing, keyCode }: KeyboardEvent): void {
  if (repeat || isComposing || keyCode === 229 || !shortcutsAreOn() || document.querySelector(':modal')) return;
  if (key === '?') showShortcuts();
  const control = isControlled(key) && controlOf(key);
  if (!control) return;
  if (control.matches('textarea')) control.focus();
  else control.click();
}

/** Shows the keys that do something on this page. */
export function showShortcuts(): void {
  showShortcutList(['?', ...Object.keys(controls).filter(isControlled).filter(controlOf)]);
}

function controlOf(key: keyof typeof controls): HTMLElement | null {
  for (const selector of controls[key]) {
    const control = document.querySelector<HTMLElement>(selector);
    if (control) return control;
  }
  return null;
}

function isControlled(key: string): key is keyof typeof controls {
  return Object.hasOwn(controls, key);
}
