const channelName = 'ban-tin-comments';
const listeners = new Set<(articleId: string) => void>();
let channel: BroadcastChannel | undefined;

/** Tells every tab, this one too, that the comments on an article have changed. */
export function announceChange(articleId: string): void {
  tell(articleId);
  openChannel()?.postMessage(articleId);
}

/**
 * Calls `listener` with the article's id after each change of its comments, made in whichever tab; where the browser
 * has no BroadcastChannel or forbids it, in this one only.
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
