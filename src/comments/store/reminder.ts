import { remember, remembered } from '../../ui/remembered.ts';

/** After so many new comments the reader is offered to save them to a file. */
const many = 20;

/** One more comment that is in no file yet. */
export function countUnsaved(): void {
  remember('unsaved', `${Number(remembered('unsaved')) + 1}`);
}

/** Whether it is time to offer saving the comments to a file. */
export function isTimeToSave(): boolean {
  return Number(remembered('unsaved')) >= many;
}

/** The comments are in a file now, or the reader does not want to be asked: counts anew. */
export function countAnew(): void {
  remember('unsaved', '0');
}
