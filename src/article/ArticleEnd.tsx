import type { ReactNode } from 'react';
import { newspaperDate } from '../language/dates.ts';
import { useWords } from '../language/words.ts';
import { site } from '../site.ts';
import styles from './ArticleEnd.module.css';
import { articleAddress, textEndId } from './addresses.ts';
import type { Article } from './schema.ts';
import type { ArticleSummary } from './summary.ts';

interface ArticleEndProps {
  article: Article;
  related: readonly ArticleSummary[];
  /** What the end of the text offers: the way to the top. */
  actions: ReactNode;
}

/** What stands below the text: the correction, the source, what the reader can do next, and related articles. */
export function ArticleEnd({ article, related, actions }: ArticleEndProps) {
  const words = useWords();
  const { correction, source } = article;
  return (
    <footer className={styles.end}>
      {correction && (
        <p className={styles.note}>
          <strong>{words.correction}</strong>
          {' ('}
          <time dateTime={correction.date}>{newspaperDate(words, correction.date, site.timeZone)}</time>
          {'): '}
          <span lang={article.inLanguage}>{correction.text}</span>
        </p>
      )}
      {(source?.name || source?.url) && (
        <p className={styles.note}>
          {`${words.source} `}
          {source.url ? <a href={source.url}>{source.name ?? source.mark ?? source.url}</a> : source.name}
        </p>
      )}
      <p className={styles.printed}>{`${words.printedFrom} ${site.origin}${articleAddress(article.id)}`}</p>
      <div id={textEndId} className={styles.actions}>
        {actions}
      </div>
      {related.length > 0 && (
        <nav aria-label={words.related} className={styles.related}>
          <h2>{words.related}</h2>
          <ul>
            {related.map(({ id, inLanguage, headline }) => (
              <li key={id} lang={inLanguage}>
                <a href={articleAddress(id)}>{headline}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </footer>
  );
}
