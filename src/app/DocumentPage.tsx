import { ArticleIslands } from './ArticleIslands.tsx';
import { MountedIslands } from './Island.tsx';
import { myCommentsIslands } from './myCommentsIslands.tsx';
import { offlineIslands } from './offlineIslands.tsx';
import type { PageData } from './pageData.ts';

/** The islands of a served document, each in its slot. */
export function DocumentPage({ page }: { page: PageData }) {
  switch (page.kind) {
    case 'article':
      return <ArticleIslands page={page} render={(islands) => <MountedIslands islands={islands} />} />;
    case 'my-comments':
      return <MountedIslands islands={myCommentsIslands} />;
    case 'offline':
      return <MountedIslands islands={offlineIslands} />;
    case 'front':
    case 'not-found':
      return null;
    default:
      return page satisfies never;
  }
}
