/**
 * Registers the service worker after `load`, so that neither the code for that nor precaching competes with the page. Does
 * nothing where the browser forbids it.
 */
export function cacheForOffline(): void {
  window.addEventListener('load', () => {
    import('./registerServiceWorker.ts')
      .then(({ registerServiceWorker }) => registerServiceWorker(import.meta.url))
      .then(cachePagePhotos)
      .catch(() => {});
  });
}

/** Has the worker cache the photos of the open page; loads the code for that only where there are photos. */
export function cachePagePhotos(): void {
  if (!document.querySelector('main img')) return;
  import('./pagePhotos.ts').then(({ reportPhotos }) => reportPhotos(import.meta.url)).catch(() => {});
}
