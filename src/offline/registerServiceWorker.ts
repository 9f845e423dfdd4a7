import { trustedWorkerUrl } from './trustedWorkerUrl.ts';
import type { WorkerMessage } from './workerMessage.ts';

/**
 * Registers the service worker after `load`, so that precaching does not compete with the page, and offers a waiting version
 * to the reader. Does nothing where the browser forbids it.
 */
export function registerServiceWorker(): void {
  window.addEventListener('load', () => register().catch(() => {}));
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(trustedWorkerUrl());
  const offerWaiting = () => {
    // The very first worker is briefly waiting too, with no active one before it.
    if (!registration.waiting || !registration.active) return;
    import('./offerUpdate.ts').then(
      ({ offerUpdate }) => offerUpdate(registration),
      // Offline: the next page offers it again.
      () => {},
    );
  };
  registration.onupdatefound = () => registration.installing?.addEventListener('statechange', offerWaiting);
  document.addEventListener('visibilitychange', () => document.hidden || registration.update().catch(() => {}));
  offerWaiting();
  const message: WorkerMessage = { kind: 'loaded', script: import.meta.url };
  (await serviceWorker.ready).active?.postMessage(message);
  cachePagePhotos();
}

/** Has the worker cache the photos of the open page; loads the code for that only where there are photos. */
export function cachePagePhotos(): void {
  if (!document.querySelector('main img')) return;
  import('./pagePhotos.ts').then(({ reportPhotos }) => reportPhotos(import.meta.url)).catch(() => {});
}
