import { useLayoutEffect } from 'react';
import type { CommentedArticle } from '../store/writing.ts';
import { CommentSection } from './CommentSection.tsx';
import { publishCount } from './sharedCount.ts';
import { useComments } from './useComments.ts';

interface LiveCommentsProps {
  article: CommentedArticle;
  /** Whether the reader has come to this page by a link on another one of the site. */
  arrivedByLink: boolean;
}

/** The comments on an article as they are kept now, in whichever tab they change. */
export function LiveComments({ article, arrivedByLink }: LiveCommentsProps) {
  const comments = useComments(article.id);
  const { state } = comments;
  const count = state.status === 'ready' ? state.count : undefined;
  useLayoutEffect(() => {
    publishCount(article.id, count);
    return () => publishCount(article.id, undefined);
  }, [article.id, count]);
  return <CommentSection article={article} comments={comments} arrivedByLink={arrivedByLink} />;
}
