import { type ReactNode, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import { removeServedDocument, rootElement } from './servedDocument.ts';

interface SwappedPageProps {
  /** Called once the page stands in place of the served document; always the same function. */
  onSwap: (swapped: true) => void;
  children: ReactNode;
}

/** A page in place of the served document. Both change in one frame. */
export function SwappedPage({ onSwap, children }: SwappedPageProps) {
  useLayoutEffect(() => {
    removeServedDocument();
    onSwap(true);
  }, [onSwap]);
  return createPortal(children, rootElement());
}
