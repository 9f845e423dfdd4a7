import type { Message } from './messages.ts';
import { photosHere } from './photosHere.ts';
import { workerScript } from './workerScript.ts';

/**
 * Makes the site open without a network from the first visit on, once the page has loaded all that it needs itself. A newer
 * version that is ready is offered. Where the browser forbids this, the site works as without.
 */
export function goOffline(): void {
  window.addEventListener('load', () => start().catch(() => {}));
}

async function start(): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(workerScript());
  const look = () => {
    // The first version of all waits for a moment too, before it takes over.
    if (!registration.waiting || !registration.active) return;
    import('./offerUpdate.ts').then(
      ({ offerUpdate }) => offerUpdate(registration),
      // Without a network: it is offered another time.
      () => {},
    );
  };
  registration.onupdatefound = () => registration.installing?.addEventListener('statechange', look);
  document.addEventListener('visibilitychange', () => document.hidden || registration.update().catch(() => {}));
  look();
  await tellLoaded();
  await keepPhotos();
}

/** Lets the worker, where there is one, keep the photos of the page that is open. */
export async function keepPhotos(): Promise<void> {
  try {
    await tellLoaded({ photos: await photosHere() });
  } catch {
    // A browser that forbids even to ask for the worker keeps nothing.
  }
}

async function tellLoaded(more: { photos?: string[] } = {}): Promise<void> {
  const message: Message = { kind: 'loaded', script: import.meta.url, ...more };
  (await navigator.serviceWorker.ready).active?.postMessage(message);
}
