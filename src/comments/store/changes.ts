import { changesChannel } from '../../storage.ts';
import { currentErasure, learnErasure, never } from './erasure.ts';

/**
 * Comments of an article have changed, or only drafts on it, or everything was erased, in whichever tab. A tab tells itself
 * that it may have `missed` such changes: it slept, was in the back-forward cache, or its database opened late.
 */
export type Change = { articleId: string; drafts?: true } | 'erased' | 'missed';

/** A change as tabs send it, an erasure with its mark. Tabs of an older version know an erasure by localStorage alone. */
type Message = Change | { erased: string };

const listeners = new Set<(change: Change) => void>();
let channel: BroadcastChannel | undefined;

/** Marks of the erasures that the listeners know of: a message tells of each, and so does localStorage, sooner or later. */
const known = new Set([never, currentErasure()]);
let watching = false;

/** Tells every tab, this one too, of a change. */
export function publishChange(change: Change): void {
  notify(change);
  const message: Message = change === 'erased' ? { erased: currentErasure() } : change;
  openChannel()?.postMessage(message);
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
 * is still on its way. Each erasure is told once: what is typed after it is no longer part of it.
 *
 * @returns whether there was one
 */
export function catchUpOnErasure(): boolean {
  if (known.has(currentErasure())) return false;
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
  if (change === 'erased') known.add(currentErasure());
  for (const listener of listeners) listener(change);
}

function listenTo(opened: BroadcastChannel): BroadcastChannel {
  opened.onmessage = ({ data }: MessageEvent<Message>) => {
    if (typeof data === 'string' || !('erased' in data)) return notify(data);
    learnErasure(data.erased);
    // What was saved between the two clearings of `eraseAll` is still in the lists.
    if (!catchUpOnErasure()) notifyMissed();
  };
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
