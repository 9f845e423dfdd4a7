import { FrontPage } from './FrontPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { OfflinePage } from './OfflinePage.tsx';
import { OwnCommentsPage } from './OwnCommentsPage.tsx';
import type { PageData } from './pageData.ts';

/** A whole page that is not an article. */
export function OtherPage({ page }: { page: Exclude<PageData, { kind: 'article' }> }) {
  switch (page.kind) {
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
