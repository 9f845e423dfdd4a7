import { type ReactNode, useEffect, useState } from 'react';
import { loadSharing } from './loadSharing.ts';

export interface PassageOfferProps {
  /** The id of the article's text. */
  textId: string;
  /** What else can be done with a passage. */
  actions?: (passage: Range) => ReactNode;
}

/** Offers to share what the reader selects in the text; it loads with the first selection. */
export function PassageOffer(props: PassageOfferProps) {
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof loadSharing>>>();
  useEffect(() => {
    const load = () => {
      if (!document.getSelection()?.isCollapsed) loadSharing().then(setLoaded);
    };
    document.addEventListener('selectionchange', load);
    return () => document.removeEventListener('selectionchange', load);
  }, []);
  return loaded && <loaded.PassageTools {...props} />;
}
