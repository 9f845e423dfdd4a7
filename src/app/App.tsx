import { use, useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { ArticlePage } from './ArticlePage.tsx';
import { FrontPage } from './FrontPage.tsx';
import { followIntent } from './followIntent.ts';
import { loadAhead, loadPage } from './loadPage.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { OfflinePage } from './OfflinePage.tsx';
import { OwnCommentsPage } from './OwnCommentsPage.tsx';
import type { PageData } from './pageData.ts';
import { useArrival } from './useArrival.ts';

/** The page of the current address. What it shows follows from its data, so a host needs no rules of its own. */
export function App() {
  const { pathname } = useLocation();
  const loading = loadPage(pathname);
  const page = loading instanceof Promise ? use(loading) : loading;
  useArrival(pathname);
  useEffect(() => followIntent(loadAhead), []);
  return <Page page={page} />;
}

/** The page for what an address holds. */
export function Page({ page }: { page: PageData }) {
  switch (page.kind) {
    case 'article':
      return <ArticlePage key={page.article.id} {...page} />;
    case 'front':
      return <FrontPage {...page} />;
    case 'own-comments':
      return <OwnCommentsPage />;
    case 'not-found':
      return <NotFoundPage />;
    case 'offline':
      return <OfflinePage />;
    default:
      return page satisfies never;
  }
}
