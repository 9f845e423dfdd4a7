import { ArticleIslands } from './ArticleIslands.tsx';
import { MountedIslands } from './Island.tsx';
import { offlineIslands } from './offlineIslands.tsx';
import { ownCommentsIslands } from './ownCommentsIslands.tsx';
import type { PageData } from './pageData.ts';

/** The islands of a page that came as a document, each in its place there. */
export function DocumentPage({ page }: { page: PageData }) {
  switch (page.kind) {
    case 'article':
      return <ArticleIslands page={page} render={(islands) => <MountedIslands islands={islands} />} />;
    case 'own-comments':
      return <MountedIslands islands={ownCommentsIslands} />;
    case 'offline':
      return <MountedIslands islands={offlineIslands} />;
    case 'front':
    case 'not-found':
      return null;
    default:
      return page satisfies never;
  }
}
