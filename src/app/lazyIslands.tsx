import { headlineId, missingPartId } from '../ids.ts';
import { LazyBoundary } from '../ui/LazyBoundary.tsx';
import type { Islands } from './Island.tsx';

const loadMyComments = () =>
  Promise.all([import('../comments/mine/MyComments.tsx'), import('../saved/savedParts.ts')]).then(
    ([{ MyComments }, { savedArticles }]) =>
      () => <MyComments saved={savedArticles} />,
  );
const loadSaved = () => import('../saved/savedParts.ts').then(({ SavedList }) => SavedList);
const loadSearch = () =>
  Promise.all([import('../search/view/SearchView.tsx'), import('./searchEngine.ts')]).then(
    ([{ SearchView }, { searchEngine, searchTextOf }]) => {
      const readKept = async () => (await import('./keptArticles.ts')).keptArticles(searchTextOf);
      return () => <SearchView engine={searchEngine} readKept={readKept} />;
    },
  );
const loadNotice = () => import('./OfflineNotice.tsx').then(({ OfflineNotice }) => OfflineNotice);

/** The islands of pages whose code loads only there, by the kind of page. */
export const lazyIslands = {
  search: { search: <LazyBoundary id={missingPartId} load={loadSearch} props={{}} /> },
  saved: { saved: <LazyBoundary id={missingPartId} load={loadSaved} props={{}} /> },
  'my-comments': { 'my-comments': <LazyBoundary id={missingPartId} load={loadMyComments} props={{}} /> },
  offline: { 'offline-notice': <LazyBoundary id={headlineId} load={loadNotice} props={{}} /> },
} satisfies Record<string, Islands>;
