import { trustedWorkerUrl } from './trustedWorkerUrl.ts';
import type { WorkerMessage } from './workerMessage.ts';

/**
 * Registers the service worker and offers a waiting version to the reader. Resolves once the active worker knows the page.
 *
 * @param script URL of this page's entry script, its version
 * @throws where the browser forbids workers
 */
export async function registerServiceWorker(script: string): Promise<void> {
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
  const message: WorkerMessage = { kind: 'loaded', script };
  (await serviceWorker.ready).active?.postMessage(message);
}
