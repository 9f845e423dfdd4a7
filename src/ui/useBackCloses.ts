import { useEffect, useRef } from 'react';
import { backCloses } from './backCloses.ts';

/**
 * Lets Back close what lies over the page; see `backCloses`.
 *
 * @param over whether it lies over the page now
 */
export function useBackCloses(over: boolean, onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => (over ? backCloses(() => close.current()) : undefined), [over]);
}
