import { useLayoutEffect } from 'react';
import type { CommentedArticle } from '../store/writing.ts';
import { CommentSection } from './CommentSection.tsx';
import { tellNumber } from './sharedNumber.ts';
import { useComments } from './useComments.ts';

/** The comments on an article as they are kept now, in whichever tab they change. */
export function LiveComments({ article }: { article: CommentedArticle }) {
  const comments = useComments(article.id);
  const { state } = comments;
  useLayoutEffect(() => {
    if (state.status !== 'loading') tellNumber(article.id, state.status === 'ready' ? state.count : undefined);
  }, [article.id, state]);
  return <CommentSection article={article} comments={comments} />;
}
