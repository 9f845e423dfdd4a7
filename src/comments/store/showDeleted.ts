import { isTombstone, type StoredEntry } from '../model/comment.ts';
import { entriesOf, type Thread, withUndoPlaceholders } from '../model/thread.ts';
import { boxedComments, type OpenBoxes } from './openBoxes.ts';
import type { ReadComments } from './readComments.ts';

/** The last deletion of this page, for undo. */
export interface Deletion {
  id: string;
  /** All that went with it, for `restoreEntries`. */
  entries: readonly StoredEntry[];
}

/** What stands in the list in place of a deleted comment: the offer to undo, or words that say it is deleted. */
export type Placeholder = 'undo' | 'deleted';

/**
 * Adds to the threads the entries that are shown though the store has them no longer, or not in view: those of the deletion
 * that can be undone, and the comments on which a box is open, which another tab may have deleted.
 *
 * @returns the threads, and the placeholders by entry id
 */
export function showDeleted(
  { deletion, openBoxes }: { deletion?: Deletion | undefined; openBoxes: OpenBoxes },
  { threads, deletedIds, view }: ReadComments,
): { threads: Thread[]; placeholders: ReadonlyMap<string, Placeholder> } {
  const placeholders = new Map<string, Placeholder>([...deletedIds].map((id) => [id, 'deleted']));
  // Another tab may have restored or imported it.
  const isBack = entriesOf(threads).some((entry) => entry.id === deletion?.id && !isTombstone(entry));
  if (deletion && !isBack) placeholders.set(deletion.id, 'undo');
  const added = [...(deletion?.entries ?? []), ...boxedComments(openBoxes)];
  return { threads: withUndoPlaceholders(threads, added, view.newestFirst), placeholders };
}
