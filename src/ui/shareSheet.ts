/**
 * Opens the system's share sheet (Web Share). Must be called within the press itself.
 *
 * @returns what came of it; `dismissed` also while one is open already
 */
export async function openShareSheet(data: ShareData): Promise<'shared' | 'dismissed' | 'failed'> {
  try {
    await navigator.share(data);
    return 'shared';
  } catch (error) {
    const isDismissed = error instanceof DOMException && /^(?:Abort|InvalidState)Error$/.test(error.name);
    return isDismissed ? 'dismissed' : 'failed';
  }
}
