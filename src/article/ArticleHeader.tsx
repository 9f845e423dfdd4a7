import type { ReactNode } from 'react';
import { newspaperDate } from '../language/dates.ts';
import { viPage } from '../language/viPage.ts';
import { useWords } from '../language/words.ts';
import { site } from '../site.ts';
import styles from './ArticleHeader.module.css';
import { headlineId } from './addresses.ts';
import { Byline } from './Byline.tsx';
import { languageOf } from './languageOf.ts';
import type { Article } from './schema.ts';

interface ArticleHeaderProps {
  article: Article;
  /** Whole minutes. */
  readingMinutes: number;
  /** What comes next for the keyboard after the headline: the way back to where the reader was. */
  afterHeadline: ReactNode;
  /** The link down to the comments. */
  commentsLink: ReactNode;
  /** What the reader can do with the article. */
  tools: ReactNode;
}

/** Headline, standfirst, byline and dates. The headline is where every jump to the top lands. */
export function ArticleHeader({ article, readingMinutes, afterHeadline, commentsLink, tools }: ArticleHeaderProps) {
  const words = useWords();
  const language = languageOf(article.inLanguage);
  return (
    <header className={styles.header}>
      {article.articleSection && <p className={styles.section}>{article.articleSection}</p>}
      <h1 id={headlineId} tabIndex={-1} {...language}>
        {article.headline}
      </h1>
      {afterHeadline}
      {article.description && (
        <p className={styles.standfirst} {...language}>
          {article.description}
        </p>
      )}
      {article.author && <Byline authors={article.author} />}
      <div className={styles.meta}>
        <time dateTime={article.datePublished}>{newspaperDate(words, article.datePublished, site.timeZone)}</time>
        {article.dateModified && (
          <span>
            {`${viPage.modified} `}
            <time dateTime={article.dateModified}>{newspaperDate(words, article.dateModified, site.timeZone)}</time>
          </span>
        )}
        <aside className={styles.aside}>
          <span>{viPage.readingTime(readingMinutes)}</span>
          {commentsLink}
        </aside>
      </div>
      {tools}
    </header>
  );
}
