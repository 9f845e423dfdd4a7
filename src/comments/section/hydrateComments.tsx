import { hydrateRoot } from 'react-dom/client';
import { CommentsIsland } from './CommentsIsland.tsx';
import { noteServedForm } from './servedForm.ts';

/**
 * Takes over the comments of the page that came as a document. They are hydrated, where the other islands are rendered
 * anew: so whoever is typing goes on in the same box. Where others have changed their HTML, React renders them anew too,
 * and what was typed is moved.
 *
 * @param section the element of their island
 * @returns takes them out again
 */
export function hydrateComments(section: Element, articleId: string, headline: string): () => void {
  noteServedForm(section);
  let left = false;
  const root = hydrateRoot(
    section,
    <CommentsIsland articleId={articleId} headline={headline} arrivedByLink={false} />,
    {
      // A mismatch is somebody else's doing, and mended by then.
      onRecoverableError: () => {},
      onUncaughtError: (error) => {
        // Others may have taken out what is left here.
        if (!left) reportError(error);
      },
    },
  );
  // Not while React renders, which is when a page is left.
  return () => {
    left = true;
    setTimeout(() => root.unmount());
  };
}
