import type { CommentedArticle } from '../store/writing.ts';
import { CommentSection } from './CommentSection.tsx';
import { useComments } from './useComments.ts';

/** The comments on an article as they are kept now, in whichever tab they change. */
export function LiveComments({ article }: { article: CommentedArticle }) {
  return <CommentSection article={article} comments={useComments(article.id)} />;
}
