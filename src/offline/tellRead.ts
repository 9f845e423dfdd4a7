import type { Message } from './messages.ts';

/** Tells the worker, where there is one, that a page is read whose data was fetched ahead. */
export function tellRead(path: string): void {
  const message: Message = { kind: 'read', path };
  try {
    navigator.serviceWorker?.controller?.postMessage(message);
  } catch {
    // A browser that forbids even to ask for the worker keeps nothing.
  }
}
