import type { Comment } from '../model/comment.ts';

/** Comments on one article. */
export interface Group {
  articleId: string;
  headline: string;
  comments: Comment[];
}

/**
 * Comments by their articles, each article where its first comment stood. An article whose headline is not known is
 * named by its address.
 */
export function groupByArticle(comments: readonly Comment[], headlines: ReadonlyMap<string, string>): Group[] {
  const groups = new Map<string, Group>();
  for (const comment of comments) {
    const { articleId } = comment;
    const group = groups.get(articleId);
    if (group) group.comments.push(comment);
    else groups.set(articleId, { articleId, headline: headlines.get(articleId) ?? articleId, comments: [comment] });
  }
  return [...groups.values()];
}
