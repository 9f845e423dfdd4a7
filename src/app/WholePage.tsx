import { ArticleFrame } from './ArticleFrame.tsx';
import { ArticleIslands } from './ArticleIslands.tsx';
import { FrontPage } from './FrontPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { OfflinePage } from './OfflinePage.tsx';
import { OwnCommentsPage } from './OwnCommentsPage.tsx';
import type { PageData } from './pageData.ts';

/** The whole page for what an address holds: at the build, and in the browser once a link has been followed. */
export function WholePage({ page }: { page: PageData }) {
  switch (page.kind) {
    case 'article':
      return (
        <ArticleIslands
          key={page.article.id}
          page={page}
          render={(islands) => <ArticleFrame page={page} islands={islands} />}
        />
      );
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
