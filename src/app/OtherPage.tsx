import { FrontPage } from './FrontPage.tsx';
import { MyCommentsPage } from './MyCommentsPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { OfflinePage } from './OfflinePage.tsx';
import type { PageData } from './pageData.ts';

/** A whole page other than an article. */
export function OtherPage({ page }: { page: Exclude<PageData, { kind: 'article' }> }) {
  switch (page.kind) {
    case 'front':
      return <FrontPage {...page} />;
    case 'my-comments':
      return <MyCommentsPage />;
    case 'not-found':
      return <NotFoundPage />;
    case 'offline':
      return <OfflinePage />;
    default:
      return page satisfies never;
  }
}
