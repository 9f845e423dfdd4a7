import { changesChannel } from '../../storage.ts';
import { currentErasure, isErased } from './erasure.ts';

/**
 * What tabs tell each other: comments of an article have changed, or only drafts on it, or everything was erased. A tab tells
 * itself that it may have `missed` such changes: it slept, was in the back-forward cache, or its database opened late.
 */
export type Change = { articleId: string; drafts?: true } | 'erased' | 'missed';

const listeners = new Set<(change: Change) => void>();
let channel: BroadcastChannel | undefined;

/** The last erasure that the listeners know of. */
let lastErasure = currentErasure();
let watching = false;

/** Tells every tab, this one too, of a change. */
export function publishChange(change: Change): void {
  notify(change);
  openChannel()?.postMessage(change);
}

/**
 * Calls `listener` after each change, made in whichever tab; where BroadcastChannel is missing or forbidden, in this tab only.
 *
 * @returns unsubscribes
 */
export function subscribeToChanges(listener: (change: Change) => void): () => void {
  openChannel();
  watchPage();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * Tells the listeners of an erasure that no message has told of: the tab slept, was in the back-forward cache, or the message
 * is still on its way.
 *
 * @returns whether there was one
 */
export function catchUpOnErasure(): boolean {
  if (!isErased(lastErasure)) return false;
  notify('erased');
  return true;
}

/** Tells the listeners of this tab that changes may have been missed. */
export function notifyMissed(): void {
  notify('missed');
}

function watchPage(): void {
  if (watching) return;
  watching = true;
  for (const event of ['pageshow', 'visibilitychange', 'storage'])
    window.addEventListener(event, catchUp, { capture: true });
}

function catchUp(event: Event): void {
  const isShown = event.type === 'visibilitychange' && document.visibilityState === 'visible';
  if (!catchUpOnErasure() && (isShown || (event as PageTransitionEvent).persisted)) notifyMissed();
}

function notify(change: Change): void {
  if (change === 'erased') lastErasure = currentErasure();
  for (const listener of listeners) listener(change);
}

function listenTo(opened: BroadcastChannel): BroadcastChannel {
  opened.onmessage = ({ data }) => notify(data);
  return opened;
}

function openChannel(): BroadcastChannel | undefined {
  try {
    channel ??= listenTo(new BroadcastChannel(changesChannel));
  } catch {
    // Missing, or forbidden together with all storage (Firefox, cookies blocked).
  }
  return channel;
}
