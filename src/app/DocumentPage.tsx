import { ArticleIslands } from './ArticleIslands.tsx';
import { MountedIslands } from './Island.tsx';
import { lazyIslands } from './lazyIslands.tsx';
import type { DocumentData } from './pageData.ts';
import { StoryMarksLoader } from './StoryMarksLoader.tsx';

/** The islands of a served document, each in its slot. */
export function DocumentPage({ page }: { page: DocumentData }) {
  switch (page.kind) {
    case 'article':
      return <ArticleIslands page={page} render={(islands) => <MountedIslands islands={islands} />} />;
    case 'search':
      return (
        <>
          <MountedIslands islands={lazyIslands.search} />
          <StoryMarksLoader follows />
        </>
      );
    case 'saved':
    case 'my-comments':
    case 'offline':
      return <MountedIslands islands={lazyIslands[page.kind]} />;
    case 'front':
    case 'list':
    case 'archive-month':
      return <StoryMarksLoader />;
    case 'archive':
    case 'not-found':
      return null;
    default:
      return page satisfies never;
  }
}
