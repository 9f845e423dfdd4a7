import { draftBackupPrefix } from '../../storage.ts';
import { type Draft, parseDraft } from '../model/draft.ts';
import { subscribeToChanges } from './changes.ts';

/**
 * A form whose draft the page saves (`useDraft`); until then the script in the head backs it up. A property and no
 * attribute, because hydration must find the HTML as it was served.
 */
export interface AutosavedForm extends HTMLFormElement {
  hasAutosave?: boolean;
}

/** Backups where localStorage is forbidden or full; they last as long as the document. */
const memoryBackups = new Map<string, Draft>();
let subscribed = false;

/**
 * Backs a draft up in localStorage, synchronously, for a page that is being left: Chromium may drop its last writes to
 * IndexedDB (1 of 12, measured). The next page moves it there (`restoreBackups`).
 */
export function backUpDraft(draft: Draft): void {
  if (!subscribed) subscribeToChanges((change) => change === 'erased' && memoryBackups.clear());
  subscribed = true;
  try {
    localStorage.setItem(draftBackupPrefix + draft.id, JSON.stringify(draft));
  } catch {
    // Forbidden or full; IndexedDB may work all the same.
    memoryBackups.set(draft.id, draft);
  }
}

/** Deletes the backup of a draft: it is saved, or the page goes on after all. */
export function clearBackup(id: string): void {
  memoryBackups.delete(id);
  try {
    localStorage.removeItem(draftBackupPrefix + id);
  } catch {
    // Forbidden, so there is none.
  }
}

/** All backups that can be read. */
export function readBackups(): Draft[] {
  const inMemory = [...memoryBackups.values()];
  try {
    return [
      ...inMemory,
      ...Object.keys(localStorage).flatMap((key) => (key.startsWith(draftBackupPrefix) && readBackup(key)) || []),
    ];
  } catch {
    return inMemory;
  }
}

function readBackup(key: string): Draft | undefined {
  try {
    return parseDraft(JSON.parse(localStorage.getItem(key) ?? ''));
  } catch {
    return undefined;
  }
}
