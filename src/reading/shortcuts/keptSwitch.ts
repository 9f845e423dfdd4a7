import { remember, remembered } from '../../ui/remembered.ts';

/** Where localStorage is forbidden, the choice lasts as long as the page. */
let switchedOff = false;

/** Whether the reader wants single keys to do something (WCAG 2.1.4). */
export function shortcutsAreOn(): boolean {
  return !switchedOff && !remembered('shortcuts');
}

/** Turns them on or off, here and in every other tab. */
export function turnShortcuts(on: boolean): void {
  switchedOff = !on;
  remember('shortcuts', on ? '' : 'off');
}
