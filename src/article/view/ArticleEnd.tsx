import type { ReactNode } from 'react';
import { textEndId } from '../../ids.ts';
import { pageMessages } from '../../language/current/page.ts';
import { articlePath } from '../../paths.ts';
import * as site from '../../site.ts';
import type { PageArticle } from '../model/pageArticle.ts';
import styles from './ArticleEnd.module.css';

interface ArticleEndProps {
  article: Pick<PageArticle, 'id'>;
  /** Share, print, back to top. */
  actions: ReactNode;
  /** Links to other articles. */
  onward?: ReactNode;
}

/**
 * The footer of an article: actions, the ways on and, in print, its address. The actions are an `aside` without a role, as in
 * ToolRail.tsx: what they say would stand in reader views.
 */
export function ArticleEnd({ article, actions, onward }: ArticleEndProps) {
  return (
    <footer className={styles.end}>
      <p hidden className={styles.printed}>
        {`${pageMessages.printedFrom} ${site.origin}${articlePath(article.id)}`}
      </p>
      <aside role="none" id={textEndId} className={styles.actions}>
        {actions}
      </aside>
      {onward}
    </footer>
  );
}
