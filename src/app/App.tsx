import { use, useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { listenForShortcuts } from '../reading/shortcuts/listenForShortcuts.ts';
import { SavedCount } from '../saved/view/SavedCount.tsx';
import { DocumentPage } from './DocumentPage.tsx';
import { MountedIslands } from './Island.tsx';
import { loadPage, prefetchPage, touchPage } from './loadPage.ts';
import { loadWholePage } from './loadWholePage.ts';
import { observeLinkIntent } from './observeLinkIntent.ts';
import type { DocumentData } from './pageData.ts';
import { SwappedPage } from './SwappedPage.tsx';
import { useBeforePrint } from './useBeforePrint.ts';
import { useLinkNavigation } from './useLinkNavigation.ts';
import { useScrollAndFocusOnNavigation } from './useScrollAndFocusOnNavigation.ts';

/** The islands of every page. */
const everyPage = { 'saved-count': <SavedCount /> };

/**
 * The page of the current address. Of the one that came as a document React renders the islands only; once a link has been
 * followed, whole pages are rendered from their data.
 *
 * @param props.documentPage the data that came with the document; absent where that no longer shows them
 */
export function App({ documentPage }: { documentPage?: DocumentData | undefined }) {
  const { pathname } = useLocation();
  const [served] = useState(pathname);
  const [swapped, setSwapped] = useState(false);
  useScrollAndFocusOnNavigation(pathname);
  useLinkNavigation();
  useBeforePrint();
  useEffect(() => touchPage(pathname), [pathname]);
  // The way back to a list whose data did not come with its document.
  useEffect(() => {
    if (swapped) prefetchPage(served);
  }, [swapped, served]);
  useEffect(() => observeLinkIntent(prefetchPage), []);
  useEffect(listenForShortcuts, []);
  if (documentPage && pathname === served && !swapped)
    return (
      <>
        <MountedIslands islands={everyPage} />
        <DocumentPage page={documentPage} />
      </>
    );
  return <LinkedPage pathname={pathname} onSwap={setSwapped} />;
}

/** The page of an address that a link led to. */
function LinkedPage({ pathname, onSwap }: { pathname: string; onSwap: (swapped: true) => void }) {
  const loading = loadPage(pathname);
  const page = loading instanceof Promise ? use(loading) : loading;
  const { WholePage } = use(loadWholePage());
  return (
    <SwappedPage onSwap={onSwap}>
      <WholePage page={page} />
    </SwappedPage>
  );
}
