import { use, useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { listenForShortcuts } from '../reading/shortcuts/listenForShortcuts.ts';
import { DocumentPage } from './DocumentPage.tsx';
import { loadPage, prefetchPage, touchPage } from './loadPage.ts';
import { loadWholePage } from './loadWholePage.ts';
import { observeLinkIntent } from './observeLinkIntent.ts';
import type { PageData } from './pageData.ts';
import { SwappedPage } from './SwappedPage.tsx';
import { useBeforePrint } from './useBeforePrint.ts';
import { useLinkNavigation } from './useLinkNavigation.ts';
import { useScrollAndFocusOnNavigation } from './useScrollAndFocusOnNavigation.ts';

/**
 * The page of the current address. Of the one that came as a document React renders the islands only; once a link has been
 * followed, whole pages are rendered from their data.
 *
 * @param props.documentPage the data that came with the document
 */
export function App({ documentPage }: { documentPage: PageData }) {
  const { pathname } = useLocation();
  const loading = loadPage(pathname);
  const page = loading instanceof Promise ? use(loading) : loading;
  const [swapped, setSwapped] = useState(false);
  useScrollAndFocusOnNavigation(pathname);
  useLinkNavigation();
  useBeforePrint();
  useEffect(() => touchPage(pathname), [pathname]);
  useEffect(() => observeLinkIntent(prefetchPage), []);
  useEffect(listenForShortcuts, []);
  if (page === documentPage && !swapped) return <DocumentPage page={page} />;
  const { WholePage } = use(loadWholePage());
  return (
    <SwappedPage onSwap={setSwapped}>
      <WholePage page={page} />
    </SwappedPage>
  );
}
