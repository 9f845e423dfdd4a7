import { erasureNow, isErased } from './erasure.ts';

const channelName = 'ban-tin-comments';

/** An article whose comments have changed, or everything of the reader's, erased. */
export type Change = { articleId: string } | 'erased';

const listeners = new Set<(change: Change) => void>();
let channel: BroadcastChannel | undefined;

/** The last erasing that the listeners have been told of. */
let heard = erasureNow();
let watching = false;

/** Tells every tab, this one too, that comments have changed. */
export function announce(change: Change): void {
  tell(change);
  openChannel()?.postMessage(change);
}

/**
 * Calls `listener` after each change of comments, made in whichever tab; where the browser has no BroadcastChannel or
 * forbids it, in this one only.
 *
 * @returns stops listening
 */
export function onChange(listener: (change: Change) => void): () => void {
  openChannel();
  watchErasing();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * Tells the listeners of an erasing that no message has told of: the page slept, was kept for Back, or is quicker than the
 * message.
 *
 * @returns whether there was one
 */
export function catchUpOnErasing(): boolean {
  if (!isErased(heard)) return false;
  tell('erased');
  return true;
}

function watchErasing(): void {
  if (watching) return;
  watching = true;
  for (const event of ['pageshow', 'visibilitychange', 'storage'])
    window.addEventListener(event, catchUpOnErasing, { capture: true });
}

function tell(change: Change): void {
  if (change === 'erased') heard = erasureNow();
  for (const listener of listeners) listener(change);
}

function listenTo(opened: BroadcastChannel): BroadcastChannel {
  opened.onmessage = ({ data }) => tell(data);
  return opened;
}

function openChannel(): BroadcastChannel | undefined {
  try {
    channel ??= listenTo(new BroadcastChannel(channelName));
  } catch {
    // Missing, or forbidden together with all storage (Firefox, cookies blocked).
  }
  return channel;
}
