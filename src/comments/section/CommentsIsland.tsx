import { memo } from 'react';
import { commentsId } from '../../ids.ts';
import { messages } from '../../language/current/core.ts';
import { SectionBoundary } from '../../ui/SectionBoundary.tsx';
import { CommentSection } from './CommentSection.tsx';
import { useCommentsStore } from './useCommentsStore.ts';

interface CommentsIslandProps {
  articleId: string;
  headline: string;
  /** Whether the reader has come by a link on another page of the site, without a document being loaded. */
  arrivedByLink: boolean;
}

/** The comments on an article, in an error boundary of their own. */
export const CommentsIsland = memo(function CommentsIsland({
  articleId,
  headline,
  arrivedByLink,
}: CommentsIslandProps) {
  const store = useCommentsStore(articleId);
  return (
    <SectionBoundary message={messages.sectionFailed} id={commentsId}>
      <CommentSection article={{ id: articleId, headline }} store={store} arrivedByLink={arrivedByLink} />
    </SectionBoundary>
  );
});
