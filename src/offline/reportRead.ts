import type { WorkerMessage } from './workerMessage.ts';

/** Tells the worker that a page whose data was prefetched is now read, so that it is cached as such. */
export function reportRead(path: string): void {
  const message: WorkerMessage = { kind: 'read', path };
  try {
    navigator.serviceWorker?.controller?.postMessage(message);
  } catch {
    // Forbidden: nothing is cached.
  }
}
