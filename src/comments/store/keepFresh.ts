import { onChange } from './changes.ts';

/** Something that is read from the store again and again. */
export interface Fresh {
  /** Reads once more, after what is being read now. */
  refresh: () => void;
  stop: () => void;
}

/**
 * Reads what is kept of the comments on an article now and after each change, made in whichever tab. Also when the tab comes
 * back to the front, because a sleeping tab hears of nothing. One reading at a time.
 *
 * @param read never fails; gets whether the answer is still wanted
 * @param onErased everything of the reader's is erased
 */
export function keepFresh(
  articleId: string,
  read: (isWanted: () => boolean) => Promise<void>,
  onErased: () => void = () => {},
): Fresh {
  let stopped = false;
  let running = false;
  let again = false;

  const refresh = async () => {
    again = true;
    if (running) return;
    running = true;
    while (again && !stopped) {
      again = false;
      await read(() => !stopped);
    }
    running = false;
  };
  const refreshInFront = () => {
    if (document.visibilityState === 'visible') refresh();
  };
  const stopListening = onChange((change) => {
    if (change === 'erased') onErased();
    if (change === 'erased' || change.articleId === articleId) refresh();
  });
  document.addEventListener('visibilitychange', refreshInFront);
  refresh();
  return {
    refresh,
    stop: () => {
      stopped = true;
      stopListening();
      document.removeEventListener('visibilitychange', refreshInFront);
    },
  };
}
