import { hydrateRoot } from 'react-dom/client';
import { CommentsIsland } from './CommentsIsland.tsx';
import { recordServedForm } from './servedForm.ts';

/**
 * Hydrates the comments of the served document, so that typing goes on in the same box; the other islands are rendered anew.
 * Where extensions or proxies have changed the HTML, React renders these anew too, and what was typed is moved.
 *
 * @param section the element of their island
 * @returns unmounts them
 */
export function hydrateComments(section: Element, articleId: string, headline: string): () => void {
  recordServedForm(section);
  let unmounted = false;
  const root = hydrateRoot(
    section,
    <CommentsIsland articleId={articleId} headline={headline} arrivedByLink={false} />,
    {
      // A mismatch comes from others' changes, and is recovered from by then.
      onRecoverableError: () => {},
      onUncaughtError: (error) => {
        // Others may have removed what is unmounted here.
        if (!unmounted) reportError(error);
      },
    },
  );
  // Deferred: a page is left while React renders.
  return () => {
    unmounted = true;
    setTimeout(() => root.unmount());
  };
}
