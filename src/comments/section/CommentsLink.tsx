import { useEffect, useState } from 'react';
import { useWords } from '../../language/words.ts';
import { commentsId } from '../addresses.ts';
import { CommentCount } from './CommentCount.tsx';
import { followNumber } from './sharedNumber.ts';

interface CommentsLinkProps {
  className: string | undefined;
  articleId: string;
}

/** The way down to the comments, with their number. */
export function CommentsLink({ className, articleId }: CommentsLinkProps) {
  const words = useWords();
  const [count, setCount] = useState<number>();
  useEffect(() => followNumber(articleId, setCount), [articleId]);
  return (
    <a className={className} href={`#${commentsId}`}>
      {words.comments}
      <CommentCount count={count} />
    </a>
  );
}
