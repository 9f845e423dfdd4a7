import type { PageData } from './pageData.ts';
import { ArchiveMonthPage } from './pages/ArchiveMonthPage.tsx';
import { ArchivePage } from './pages/ArchivePage.tsx';
import { FrontPage } from './pages/FrontPage.tsx';
import { ListPage } from './pages/ListPage.tsx';
import { MyCommentsPage } from './pages/MyCommentsPage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { OfflinePage } from './pages/OfflinePage.tsx';
import { SavedPage } from './pages/SavedPage.tsx';
import { SearchPage } from './pages/SearchPage.tsx';

/** A whole page other than an article. */
export function OtherPage({ page }: { page: Exclude<PageData, { kind: 'article' }> }) {
  switch (page.kind) {
    case 'front':
      return <FrontPage {...page} />;
    case 'list':
      return <ListPage {...page} />;
    case 'archive':
      return <ArchivePage {...page} />;
    case 'archive-month':
      return <ArchiveMonthPage {...page} />;
    case 'search':
      return <SearchPage {...page} />;
    case 'saved':
      return <SavedPage {...page} />;
    case 'my-comments':
      return <MyCommentsPage {...page} />;
    case 'not-found':
      return <NotFoundPage {...page} />;
    case 'offline':
      return <OfflinePage {...page} />;
    default:
      return page satisfies never;
  }
}
