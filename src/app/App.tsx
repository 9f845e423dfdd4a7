import { use, useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { followShortcuts } from '../reading/shortcuts/followShortcuts.ts';
import { DocumentPage } from './DocumentPage.tsx';
import { followIntent } from './followIntent.ts';
import { loadAhead, loadPage } from './loadPage.ts';
import { loadWholePage } from './loadWholePage.ts';
import type { PageData } from './pageData.ts';
import { SwappedPage } from './SwappedPage.tsx';
import { useArrival } from './useArrival.ts';
import { useLinkNavigation } from './useLinkNavigation.ts';
import { usePaper } from './usePaper.ts';

/**
 * The page of the current address. The first one came as a document: React renders its islands only. From the first link
 * that is followed on, whole pages are rendered from their data.
 *
 * @param props.documentPage the data that came with the document
 */
export function App({ documentPage }: { documentPage: PageData }) {
  const { pathname } = useLocation();
  const loading = loadPage(pathname);
  const page = loading instanceof Promise ? use(loading) : loading;
  const [swapped, setSwapped] = useState(false);
  useArrival(pathname);
  useLinkNavigation();
  usePaper();
  useEffect(() => followIntent(loadAhead), []);
  useEffect(followShortcuts, []);
  if (page === documentPage && !swapped) return <DocumentPage page={page} />;
  const { WholePage } = use(loadWholePage());
  return (
    <SwappedPage onSwap={() => setSwapped(true)}>
      <WholePage page={page} />
    </SwappedPage>
  );
}
