import { messages } from '../../language/current/core.ts';
import { type Comment, type Entry, isReply, isTombstone } from '../model/comment.ts';

interface CommentAuthorProps {
  comment: Comment;
  /** The entry that it answers, if known. */
  parent: Entry | undefined;
}

/** Who wrote a comment and whom it answers: `A`, `A trả lời B`. */
export function CommentAuthor({ comment, parent }: CommentAuthorProps) {
  return (
    <>
      <bdi>{nameOf(comment)}</bdi>
      {isReply(comment) && (
        <>
          {' '}
          <span>{messages.answers}</span> <bdi>{nameOf(parent)}</bdi>
        </>
      )}
    </>
  );
}

/** The author's name as it is shown; for a deleted comment, words that say so. */
export function nameOf(entry: Entry | undefined): string {
  if (!entry || isTombstone(entry)) return messages.someoneDeleted;
  return entry.name || messages.anonymous;
}
