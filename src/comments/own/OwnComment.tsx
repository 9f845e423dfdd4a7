import { newspaperDate } from '../../language/dates.ts';
import { useWords } from '../../language/words.ts';
import { commentAnchor } from '../addresses.ts';
import type { Comment } from '../model/comment.ts';
import { CommentAuthor } from '../section/CommentAuthor.tsx';
import { CommentText } from '../section/CommentText.tsx';
import styles from './OwnComments.module.css';

interface OwnCommentProps {
  comment: Comment;
  /** What it answers, where that is still there. */
  parent: Comment | undefined;
  /** The path of its article. */
  address: string;
}

/** One comment among all of the reader's; its time leads to its place under the article. */
export function OwnComment({ comment, parent, address }: OwnCommentProps) {
  const words = useWords();
  return (
    <li>
      <h3>
        <CommentAuthor comment={comment} parent={parent} />{' '}
        <a href={`${address}#${commentAnchor(comment.id)}`}>
          (<Time instant={comment.createdAt} />)
        </a>
      </h3>
      <CommentText text={comment.text} />
      {comment.editedAt !== undefined && (
        <p className={styles.quiet}>
          {words.edited} · <Time instant={comment.editedAt} />
        </p>
      )}
    </li>
  );
}

function Time({ instant }: { instant: number }) {
  return <time dateTime={new Date(instant).toISOString()}>{newspaperDate(useWords(), instant)}</time>;
}
