import { pageMessages } from '../../language/current/page.ts';
import { languageAttributes } from '../../language/languageAttributes.ts';
import { pageLanguage } from '../../language/pageLanguage.ts';
import type { PageArticle } from '../model/pageArticle.ts';
import styles from './ArticleBody.module.css';
import { ArticleTime } from './ArticleTime.tsx';

/**
 * The correction and the original newspaper. They are news, so they are part of the text: browsers' reader views drop
 * footers.
 */
export function SourceNotes({ article: { correction, source, inLanguage, dateLanguage } }: { article: PageArticle }) {
  return (
    <>
      {correction && (
        <p {...pageLanguage} className={styles.note}>
          <strong>{pageMessages.correction}</strong>
          {' ('}
          <ArticleTime dateTime={correction.date} language={dateLanguage}>
            {correction.printed}
          </ArticleTime>
          {'): '}
          <span {...languageAttributes(inLanguage)}>{correction.text}</span>
        </p>
      )}
      {(source?.name || source?.url) && (
        <p {...pageLanguage} className={styles.note}>
          {`${pageMessages.source} `}
          {source.url ? <a href={source.url}>{source.name ?? source.mark ?? source.url}</a> : source.name}
        </p>
      )}
    </>
  );
}
