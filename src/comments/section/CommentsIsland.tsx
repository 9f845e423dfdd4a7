import { memo, useMemo } from 'react';
import { useWords } from '../../language/words.ts';
import { SectionBoundary } from '../../ui/SectionBoundary.tsx';
import { commentsId } from '../addresses.ts';
import { LiveComments } from './LiveComments.tsx';

interface CommentsIslandProps {
  articleId: string;
  headline: string;
  /** Whether the reader has come to this page by a link on another one of the site, without a document being loaded. */
  arrivedByLink: boolean;
}

/** The comments on an article, whose failures stay in their place. */
export const CommentsIsland = memo(function CommentsIsland({
  articleId,
  headline,
  arrivedByLink,
}: CommentsIslandProps) {
  const words = useWords();
  const article = useMemo(() => ({ id: articleId, headline }), [articleId, headline]);
  return (
    <SectionBoundary message={words.sectionFailed} id={commentsId}>
      <LiveComments article={article} arrivedByLink={arrivedByLink} />
    </SectionBoundary>
  );
});
