/** What lets go of each lock that this tab holds. */
const held = new Map<string, () => void>();

/** The locks that this tab has asked for and not let go of since. */
const wanted = new Set<string>();

/**
 * Takes a draft for this tab, for as long as the tab lives or until `release`, so that no other tab goes on writing it.
 * Where the browser has no Web Locks (plain http) everything can be taken; posting then makes sure that nothing is lost.
 *
 * @returns whether it is this tab's now
 */
export async function take(draftId: string): Promise<boolean> {
  if (held.has(draftId)) return true;
  const { locks } = navigator;
  if (!locks) return true;
  wanted.add(draftId);
  return new Promise((settle) => {
    locks
      .request(lockName(draftId), { ifAvailable: true }, (lock) => {
        settle(lock !== null);
        // Let go of before it was given: a page that is left must not hold it.
        return lock && wanted.has(draftId) ? new Promise<void>((letGo) => held.set(draftId, letGo)) : undefined;
      })
      .catch(() => settle(true));
  });
}

/** Lets go of a draft. */
export function release(draftId: string): void {
  wanted.delete(draftId);
  held.get(draftId)?.();
  held.delete(draftId);
}

/** Whether no tab holds a draft. */
export async function isFree(draftId: string): Promise<boolean> {
  const held = await navigator.locks?.query().catch(() => undefined);
  return !held?.held?.some(({ name }) => name === lockName(draftId));
}

function lockName(draftId: string): string {
  return `ban-tin-draft-${draftId}`;
}
