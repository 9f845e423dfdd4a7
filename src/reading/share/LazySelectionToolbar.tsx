import { useEffect, useState } from 'react';
import { loadSharing } from './loadSharing.ts';

/** The toolbar of a selection in the text; it loads with the first selection. */
export function LazySelectionToolbar() {
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof loadSharing>>>();
  useEffect(() => {
    const load = () => {
      if (!document.getSelection()?.isCollapsed) loadSharing().then(setLoaded);
    };
    // What is selected already, too.
    load();
    document.addEventListener('selectionchange', load);
    return () => document.removeEventListener('selectionchange', load);
  }, []);
  return loaded && <loaded.SelectionToolbar />;
}
