type Sharing = typeof import('./sharing.ts');

/** The loaded chunk: some browsers allow sharing only synchronously within the press. */
export let sharing: Sharing | undefined;

/** Loads the chunk; undefined without a network. */
export async function loadSharing(): Promise<Sharing | undefined> {
  try {
    sharing = await import('./sharing.ts');
  } catch {
    // The next press or selection tries again.
  }
  return sharing;
}
