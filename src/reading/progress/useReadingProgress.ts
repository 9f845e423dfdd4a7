import { useEffect } from 'react';
import { textId } from '../../ids.ts';

/** Calls back with the share of the text that has been read, from 0 to 1. The code loads once the page is scrolled. */
export function useReadingProgress(onRead: (share: number) => void): void {
  useEffect(() => {
    const text = document.getElementById(textId);
    if (!text) return;
    let stop = () => {};
    let isUnmounted = false;
    // Where the chunk cannot be had, progress is not shown.
    const begin = () =>
      import('./observeReadingProgress.ts').then(
        ({ observeReadingProgress }) => {
          if (!isUnmounted) stop = observeReadingProgress(text.children, onRead);
        },
        () => {},
      );
    if (window.scrollY) begin();
    else window.addEventListener('scroll', begin, { once: true, passive: true });
    return () => {
      isUnmounted = true;
      window.removeEventListener('scroll', begin);
      stop();
    };
  }, [onRead]);
}
