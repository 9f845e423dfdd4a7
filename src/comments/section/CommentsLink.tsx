import { useEffect, useState } from 'react';
import { useWords } from '../../language/words.ts';
import { commentsId } from '../addresses.ts';
import { followCount } from '../store/followCount.ts';
import { CommentCount } from './CommentCount.tsx';

interface CommentsLinkProps {
  className: string | undefined;
  articleId: string;
}

/** The way down to the comments, with their number. */
export function CommentsLink({ className, articleId }: CommentsLinkProps) {
  const words = useWords();
  const [count, setCount] = useState<number>();
  useEffect(() => followCount(articleId, setCount), [articleId]);
  return (
    <a className={className} href={`#${commentsId}`}>
      {words.comments}
      <CommentCount count={count} />
    </a>
  );
}
