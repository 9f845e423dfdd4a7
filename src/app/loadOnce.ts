/**
 * A part of the site's code that is loaded once. Where that fails the browser is asked to load the document at the address,
 * as it does without a script; the promise never settles then.
 */
export function loadOnce<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | undefined;
  return () => {
    loading ??= load().catch((error): Promise<never> => {
      // At the build.
      if (typeof window === 'undefined') throw error;
      window.location.reload();
      return new Promise(() => {});
    });
    return loading;
  };
}
