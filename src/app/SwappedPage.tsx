import { type ReactNode, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import { removeDocument, rootElement } from './servedDocument.ts';

interface SwappedPageProps {
  /** The page is there for the first time, in place of the one that came as a document. */
  onSwap: () => void;
  children: ReactNode;
}

/** A page in place of the one that came as a document. Both change in one frame. */
export function SwappedPage({ onSwap, children }: SwappedPageProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the document is left once
  useLayoutEffect(() => {
    removeDocument();
    onSwap();
  }, []);
  return createPortal(children, rootElement());
}
