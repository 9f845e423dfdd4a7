/** Loads what a press on the button does; undefined without a network. */
export async function loadToggle(): Promise<typeof import('../savedParts.ts')['toggleSaved'] | undefined> {
  try {
    return (await import('../savedParts.ts')).toggleSaved;
  } catch {
    // The next press tries again.
    return undefined;
  }
}
