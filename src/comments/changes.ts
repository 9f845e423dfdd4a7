const channelName = 'ban-tin-comments';
const listeners = new Set<(articleId: string) => void>();
let channel: BroadcastChannel | undefined;

/** Tells every tab, this one too, that the comments on an article have changed. */
export function announceChange(articleId: string): void {
  tell(articleId);
  openChannel()?.postMessage(articleId);
}

/**
 * Calls `listener` with the article's id after each change of its comments, made in whichever tab; in a browser without
 * BroadcastChannel, in this one only.
 *
 * @returns stops listening
 */
export function onChange(listener: (articleId: string) => void): () => void {
  openChannel();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function tell(articleId: string): void {
  for (const listener of listeners) listener(articleId);
}

function openChannel(): BroadcastChannel | undefined {
  if (!channel && typeof BroadcastChannel !== 'undefined') {
    channel = new BroadcastChannel(channelName);
    channel.onmessage = ({ data }) => tell(data);
  }
  return channel;
}
