import type { ReactNode } from 'react';
import { commentsId } from '../../ids.ts';
import { messages } from '../../language/current/core.ts';
import * as shortcutKeys from '../../ui/shortcutKeys.ts';
import styles from './CommentCount.module.css';

/**
 * The link from the article's header to the comments.
 *
 * @param props.children their number
 */
export function CommentsLink({ children }: { children: ReactNode }) {
  return (
    <a className={styles.link} href={`#${commentsId}`} aria-keyshortcuts={shortcutKeys.comments}>
      <span>{messages.comments}</span>
      {children}
    </a>
  );
}
