/**
 * Memoizes a dynamic import for `use`. Where it fails the document is reloaded, which works without this code; the promise
 * never settles then.
 */
export function loadOnce<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | undefined;
  return () => {
    loading ??= load().catch((error): Promise<never> => {
      // At the build a failure must fail it.
      if (typeof window === 'undefined') throw error;
      window.location.reload();
      return new Promise(() => {});
    });
    return loading;
  };
}
