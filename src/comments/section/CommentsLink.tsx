import type { ReactNode } from 'react';
import { commentsId } from '../../ids.ts';
import { messages } from '../../language/current/core.ts';
import * as shortcutKeys from '../../ui/shortcutKeys.ts';

interface CommentsLinkProps {
  className: string | undefined;
  /** The count. */
  children: ReactNode;
}

/** The link from the article's header to the comments. */
export function CommentsLink({ className, children }: CommentsLinkProps) {
  return (
    <a className={className} href={`#${commentsId}`} aria-keyshortcuts={shortcutKeys.comments}>
      <span>{messages.comments}</span>
      {children}
    </a>
  );
}
