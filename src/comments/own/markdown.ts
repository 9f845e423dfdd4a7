import { newspaperDate } from '../../language/dates.ts';
import type { Words } from '../../language/words.ts';
import type { Comment } from '../model/comment.ts';
import { escapeLine, escapeQuote } from './escapeMarkdown.ts';
import { articleIri } from './iris.ts';

/** An article with the reader's comments on it. */
export interface CommentGroup {
  articleId: string;
  headline: string;
  comments: readonly Comment[];
}

/**
 * Comments as a document for people, in Markdown (CommonMark 0.31): each article with a link to it, under it each comment
 * with its name and time, in the given order. Whatever is written in them shows as text. Times are in the reader's zone.
 *
 * @param origin of the site, without a slash at its end
 * @returns text for a file, ending in a line end
 */
export function toMarkdown(groups: readonly CommentGroup[], origin: string, words: Words): string {
  const names = new Map(groups.flatMap(({ comments }) => comments.map(({ id, name }) => [id, name])));
  const shown = (name: string) => escapeLine(name) || words.anonymous;
  const byline = ({ id, parentId, name }: Comment) => {
    const answered = parentId === undefined || parentId === id ? undefined : names.get(parentId);
    return answered === undefined ? shown(name) : `${shown(name)} ${words.answers} ${shown(answered)}`;
  };
  const blocks = groups.flatMap(({ articleId, headline, comments }) => [
    `## [${escapeLine(headline || articleId)}](${destination(articleIri(origin, articleId))})`,
    ...comments.flatMap((comment) => [
      `### ${byline(comment)}, ${newspaperDate(words, comment.createdAt)}`,
      escapeQuote(comment.text),
    ]),
  ]);
  return `${[`# ${words.ownComments}`, ...blocks].join('\n\n')}\n`;
}

/** Brackets would end the address of a link (CommonMark 0.31, section 6.3). */
function destination(address: string): string {
  return address.replace(/\(/gu, '%28').replace(/\)/gu, '%29');
}
