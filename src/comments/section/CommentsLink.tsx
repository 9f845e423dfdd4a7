import type { ReactNode } from 'react';
import { useWords } from '../../language/words.ts';
import { commentsId } from '../addresses.ts';

interface CommentsLinkProps {
  className: string | undefined;
  /** Their number. */
  children: ReactNode;
}

/** The way down to the comments. */
export function CommentsLink({ className, children }: CommentsLinkProps) {
  const words = useWords();
  return (
    <a className={className} href={`#${commentsId}`}>
      <span>{words.comments}</span>
      {children}
    </a>
  );
}
