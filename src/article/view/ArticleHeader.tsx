import type { ReactNode } from 'react';
import { headlineId } from '../../ids.ts';
import { pageMessages } from '../../language/current/page.ts';
import { languageAttributes } from '../../language/languageAttributes.ts';
import type { PageArticle } from '../model/pageArticle.ts';
import styles from './ArticleHeader.module.css';
import { ArticleTime } from './ArticleTime.tsx';
import { Byline } from './Byline.tsx';

interface ArticleHeaderProps {
  article: PageArticle;
  /** The page of its section; absent where there is none. */
  sectionPath?: string | undefined;
  /** Next in the tab order after the headline: the button back to the reader's position. */
  afterHeadline: ReactNode;
  /** The link down to the comments. */
  commentsLink: ReactNode;
  /** Reading options, read-aloud, share. */
  tools: ReactNode;
}

/** Headline, standfirst, byline and dates. The headline is the target of every jump to the top. */
export function ArticleHeader({ article, sectionPath, afterHeadline, commentsLink, tools }: ArticleHeaderProps) {
  const language = languageAttributes(article.inLanguage);
  return (
    <header className={styles.header}>
      {article.section && (
        <p className={styles.section}>{sectionPath ? <a href={sectionPath}>{article.section}</a> : article.section}</p>
      )}
      <h1 id={headlineId} tabIndex={-1} {...language}>
        {article.headline}
      </h1>
      {afterHeadline}
      {article.description && (
        <p className={styles.standfirst} {...language}>
          {article.description}
        </p>
      )}
      {article.author && <Byline authors={article.author} language={article.inLanguage} />}
      <div className={styles.meta}>
        <ArticleTime dateTime={article.datePublished} language={article.dateLanguage}>
          {article.published}
        </ArticleTime>
        {article.dateModified && (
          <span>
            {`${pageMessages.modified} `}
            <ArticleTime dateTime={article.dateModified} language={article.dateLanguage}>
              {article.modified}
            </ArticleTime>
          </span>
        )}
        <aside className={styles.aside}>
          <span>{pageMessages.readingTime(article.readingMinutes)}</span>
          {commentsLink}
        </aside>
      </div>
      {tools}
    </header>
  );
}
