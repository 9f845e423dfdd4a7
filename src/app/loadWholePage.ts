let loading: Promise<typeof import('./WholePage.tsx')> | undefined;

/**
 * Loads what renders whole pages, once: no page needs it that came as a document. A failure is forgotten, so that the next
 * link followed asks again; until then the browser is asked to load the document.
 */
export function loadWholePage(): Promise<typeof import('./WholePage.tsx')> {
  if (!loading) {
    loading = import('./WholePage.tsx').catch((): Promise<never> => {
      loading = undefined;
      window.location.reload();
      return new Promise(() => {});
    });
  }
  return loading;
}
