import { useEffect } from 'react';
import { followReading } from './followReading.ts';

/**
 * Tells how much of a text has been read, from 0 to 1. Nothing has been read before the first scroll, so until then the
 * page stays as it came.
 */
export function useReading(textId: string, onRead: (share: number) => void): void {
  useEffect(() => {
    const text = document.getElementById(textId);
    if (!text) return;
    let stop = () => {};
    const begin = () => {
      stop = followReading(text.children, onRead);
    };
    window.addEventListener('scroll', begin, { once: true, passive: true });
    return () => {
      window.removeEventListener('scroll', begin);
      stop();
    };
  }, [textId, onRead]);
}
