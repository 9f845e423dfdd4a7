import { useEffect } from 'react';

/**
 * Tells how much of a text has been read, from 0 to 1. Nothing has been read before the first scroll, so until then the
 * page stays as it came.
 */
export function useReading(textId: string, onRead: (share: number) => void): void {
  useEffect(() => {
    const text = document.getElementById(textId);
    if (!text) return;
    let stop = () => {};
    let left = false;
    // Without it there is no line and no minutes, which nobody needs to read.
    const begin = () =>
      import('./followReading.ts').then(
        ({ followReading }) => {
          if (!left) stop = followReading(text.children, onRead);
        },
        () => {},
      );
    window.addEventListener('scroll', begin, { once: true, passive: true });
    return () => {
      left = true;
      window.removeEventListener('scroll', begin);
      stop();
    };
  }, [textId, onRead]);
}
