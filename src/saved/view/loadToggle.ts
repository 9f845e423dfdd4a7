/** Loads what a press on the button does; undefined without a network. */
export async function loadToggle(): Promise<typeof import('./toggleSaved.tsx')['toggleSaved'] | undefined> {
  try {
    return (await import('./toggleSaved.tsx')).toggleSaved;
  } catch {
    // The next press tries again.
    return undefined;
  }
}
