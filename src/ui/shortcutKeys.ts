/*
 * The keyboard shortcuts: each action's key, which is the `aria-keyshortcuts` of its control. Imported as `shortcutKeys`;
 * constants, because the bundler inlines them: an object would cost every page 0.1 kB (br, measured).
 */

/** Opens and closes the list of shortcuts; has no control. */
export const list = '?';
export const options = 'o';
export const listen = 'n';
export const share = 's';
export const comments = 'b';
export const write = 'c';
export const top = 't';
