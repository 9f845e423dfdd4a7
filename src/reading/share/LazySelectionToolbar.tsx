import { useEffect, useState } from 'react';
import { loadSharing } from './loadSharing.ts';
import type { SelectionToolbarProps } from './SelectionToolbar.tsx';

/** The toolbar of a selection in the text; it loads with the first selection. */
export function LazySelectionToolbar(props: SelectionToolbarProps) {
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof loadSharing>>>();
  useEffect(() => {
    const load = () => {
      if (!document.getSelection()?.isCollapsed) loadSharing().then(setLoaded);
    };
    document.addEventListener('selectionchange', load);
    return () => document.removeEventListener('selectionchange', load);
  }, []);
  return loaded && <loaded.SelectionToolbar {...props} />;
}
