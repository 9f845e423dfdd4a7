import type { ReactNode } from 'react';
import { viPage } from '../language/viPage.ts';
import { site } from '../site.ts';
import styles from './ArticleEnd.module.css';
import { articleAddress, textEndId } from './addresses.ts';
import { languageOf } from './languageOf.ts';
import type { Article } from './schema.ts';
import type { ArticleSummary } from './summary.ts';

interface ArticleEndProps {
  article: Article;
  related: readonly ArticleSummary[];
  /** What the end of the text offers: the way to the top. */
  actions: ReactNode;
}

/** What stands below the text: what the reader can do next, and related articles; on paper, its address. */
export function ArticleEnd({ article, related, actions }: ArticleEndProps) {
  return (
    <footer className={styles.end}>
      <p hidden className={styles.printed}>
        {`${viPage.printedFrom} ${site.origin}${articleAddress(article.id)}`}
      </p>
      <div id={textEndId} className={styles.actions}>
        {actions}
      </div>
      {related.length > 0 && (
        <nav aria-label={viPage.related} className={styles.related}>
          <h2>{viPage.related}</h2>
          <ul>
            {related.map(({ id, inLanguage, headline }) => (
              <li key={id} {...languageOf(inLanguage)}>
                <a href={articleAddress(id)}>{headline}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </footer>
  );
}
