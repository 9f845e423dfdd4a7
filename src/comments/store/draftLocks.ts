import { draftLock } from '../../storage.ts';

interface LockRequest {
  granted: Promise<boolean>;
  release?: () => void;
}

/** The requests of this tab for the Web Locks of drafts, by the draft's id, until they are refused or released. */
const requests = new Map<string, LockRequest>();

/**
 * Locks a draft for this tab until `releaseLock` or the end of the tab, so that no other tab continues it. Without Web Locks
 * (plain http) every lock is granted; posting then makes sure that nothing is lost.
 *
 * @returns whether this tab has the lock
 */
export function acquireLock(draftId: string): Promise<boolean> {
  const { locks } = navigator;
  if (!locks) return Promise.resolve(true);
  const known = requests.get(draftId);
  if (known) return known.granted;
  const request: LockRequest = {
    granted: new Promise((settle) => {
      locks
        .request(draftLock(draftId), { ifAvailable: true }, (lock) => {
          settle(lock !== null);
          // Released before it was granted: a page that is left must not hold it.
          if (requests.get(draftId) !== request) return;
          if (lock) return new Promise<void>((release) => Object.assign(request, { release }));
          requests.delete(draftId);
        })
        .catch(() => settle(true));
    }),
  };
  requests.set(draftId, request);
  return request.granted;
}

export function releaseLock(draftId: string): void {
  requests.get(draftId)?.release?.();
  requests.delete(draftId);
}

/** Whether no tab has locked a draft. */
export async function isUnlocked(draftId: string): Promise<boolean> {
  const state = await navigator.locks?.query().catch(() => undefined);
  return !state?.held?.some(({ name }) => name === draftLock(draftId));
}
