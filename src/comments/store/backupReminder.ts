import { readStorage, writeStorage } from '../../ui/storage.ts';

/** After so many new comments the reader is asked to save them to a file. */
const dueAfter = 20;

/** Counts one more comment that is in no file. */
export function recordUnsaved(): void {
  writeStorage('unsaved', `${Number(readStorage('unsaved')) + 1}`);
}

/** Whether it is time to ask. */
export function isReminderDue(): boolean {
  return Number(readStorage('unsaved')) >= dueAfter;
}

/** Starts the count anew: the comments are in a file, or the reader does not want to be asked now. */
export function resetReminder(): void {
  writeStorage('unsaved', '0');
}
