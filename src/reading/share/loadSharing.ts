type Sharing = typeof import('./sharing.ts');

/** What sharing takes, once it is here: some browsers allow to share only within the press itself. */
export let sharing: Sharing | undefined;

/** Loads it; nothing without a network. */
export async function loadSharing(): Promise<Sharing | undefined> {
  try {
    sharing = await import('./sharing.ts');
  } catch {
    // The next press or selection asks again.
  }
  return sharing;
}
