import { messages } from '../../language/current/core.ts';
import { formatDate } from '../../language/dates.ts';
import type { Comment } from '../model/comment.ts';
import { articleUri } from './commentUris.ts';
import { escapeLine, escapeQuote } from './escapeMarkdown.ts';
import type { CommentGroup } from './groups.ts';

/**
 * Serializes comments for people, in Markdown (CommonMark 0.31): each article with a link, under it each comment with name and
 * time in the reader's zone. Markup in them is escaped.
 *
 * @param origin of the site, without a slash at its end
 * @returns text for a file, ending in a line end
 */
export function toMarkdown(groups: readonly CommentGroup[], origin: string): string {
  const names = new Map(groups.flatMap(({ comments }) => comments.map(({ id, name }) => [id, name])));
  const shown = (name: string) => escapeLine(name) || messages.anonymous;
  const byline = ({ id, parentId, name }: Comment) => {
    const answered = parentId === undefined || parentId === id ? undefined : names.get(parentId);
    return answered === undefined ? shown(name) : `${shown(name)} ${messages.answers} ${shown(answered)}`;
  };
  const blocks = groups.flatMap(({ articleId, headline, comments }) => [
    `## [${escapeLine(headline || articleId)}](${destination(articleUri(origin, articleId))})`,
    ...comments.flatMap((comment) => [
      `### ${byline(comment)}, ${formatDate(comment.createdAt)}`,
      escapeQuote(comment.text),
    ]),
  ]);
  return `${[`# ${messages.ownComments}`, ...blocks].join('\n\n')}\n`;
}

/** Brackets would end the address of a link (CommonMark 0.31, section 6.3). */
function destination(address: string): string {
  return address.replace(/\(/gu, '%28').replace(/\)/gu, '%29');
}
