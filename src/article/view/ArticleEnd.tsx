import type { ReactNode } from 'react';
import { textEndId } from '../../ids.ts';
import { pageMessages } from '../../language/current/page.ts';
import { languageAttributes } from '../../language/languageAttributes.ts';
import { articlePath } from '../../paths.ts';
import * as site from '../../site.ts';
import type { PageArticle, RelatedArticle } from '../model/pageArticle.ts';
import styles from './ArticleEnd.module.css';

interface ArticleEndProps {
  article: Pick<PageArticle, 'id'>;
  related: readonly RelatedArticle[] | undefined;
  /** Share, print, back to top. */
  actions: ReactNode;
}

/** The footer of an article: actions, related articles and, in print, its address. */
export function ArticleEnd({ article, related, actions }: ArticleEndProps) {
  return (
    <footer className={styles.end}>
      <p hidden className={styles.printed}>
        {`${pageMessages.printedFrom} ${site.origin}${articlePath(article.id)}`}
      </p>
      <div id={textEndId} className={styles.actions}>
        {actions}
      </div>
      {related && (
        <nav aria-label={pageMessages.related} className={styles.related}>
          <h2>{pageMessages.related}</h2>
          <ul>
            {related.map(({ id, inLanguage, headline }) => (
              <li key={id} {...languageAttributes(inLanguage)}>
                <a href={articlePath(id)}>{headline}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </footer>
  );
}
