import { draftLock } from '../../storage.ts';

/** The drafts whose Web Lock this tab has requested and not released since, with its release once it is granted. */
const held = new Map<string, (() => void) | undefined>();

/**
 * Locks a draft for this tab until `releaseLock` or the end of the tab, so that no other tab continues it. Without Web Locks
 * (plain http) every lock is granted; posting then makes sure that nothing is lost.
 *
 * @returns whether this tab has the lock
 */
export async function acquireLock(draftId: string): Promise<boolean> {
  if (held.get(draftId)) return true;
  const { locks } = navigator;
  if (!locks) return true;
  held.set(draftId, undefined);
  return new Promise((settle) => {
    locks
      .request(draftLock(draftId), { ifAvailable: true }, (lock) => {
        settle(lock !== null);
        // Released before it was granted: a page that is left must not hold it.
        return lock && held.has(draftId) ? new Promise<void>((release) => held.set(draftId, release)) : undefined;
      })
      .catch(() => settle(true));
  });
}

export function releaseLock(draftId: string): void {
  held.get(draftId)?.();
  held.delete(draftId);
}

/** Whether no tab has locked a draft. */
export async function isUnlocked(draftId: string): Promise<boolean> {
  const state = await navigator.locks?.query().catch(() => undefined);
  return !state?.held?.some(({ name }) => name === draftLock(draftId));
}
