import { useWords, type Words } from '../../language/words.ts';
import { answers, type Comment, type Entry, isTombstone } from '../model/comment.ts';

interface CommentAuthorProps {
  comment: Comment;
  /** What it answers, where that is known. */
  parent: Entry | undefined;
}

/** Who wrote a comment and whom it answers: `A`, `A trả lời B`. */
export function CommentAuthor({ comment, parent }: CommentAuthorProps) {
  const words = useWords();
  return (
    <>
      <bdi>{nameOf(comment, words)}</bdi>
      {answers(comment) && (
        <>
          {' '}
          <span>{words.answers}</span> <bdi>{nameOf(parent, words)}</bdi>
        </>
      )}
    </>
  );
}

/** The name of a comment's writer, as it is shown; of one that is gone, words that say so. */
export function nameOf(entry: Entry | undefined, words: Words): string {
  if (!entry || isTombstone(entry)) return words.someoneDeleted;
  return entry.name || words.anonymous;
}
