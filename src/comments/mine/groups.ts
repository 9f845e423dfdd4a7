import type { Comment } from '../model/comment.ts';

/** Comments on one article. */
export interface CommentGroup {
  articleId: string;
  headline: string;
  comments: Comment[];
}

/** Groups comments by article, in the order of their first comments. Without a headline the article's id stands for it. */
export function groupByArticle(comments: readonly Comment[], headlines: ReadonlyMap<string, string>): CommentGroup[] {
  const groups = new Map<string, CommentGroup>();
  for (const comment of comments) {
    const { articleId } = comment;
    const group = groups.get(articleId);
    if (group) group.comments.push(comment);
    else groups.set(articleId, { articleId, headline: headlines.get(articleId) ?? articleId, comments: [comment] });
  }
  return [...groups.values()];
}
