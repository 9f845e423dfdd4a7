import { useEffect, useState } from 'react';
import { ArticleTime } from '../article/view/ArticleTime.tsx';
import { cachedArticlesId, headlineId } from '../ids.ts';
import { offlineMessages } from '../language/current/offline.ts';
import { formatDate } from '../language/dates.ts';
import { languageAttributes } from '../language/languageAttributes.ts';
import { cachedPageData } from '../offline/cachedPageData.ts';
import { articlePath } from '../paths.ts';
import * as site from '../site.ts';
import { type CachedArticle, cachedArticles } from './cachedArticles.ts';
import styles from './OfflineNotice.module.css';

/** Tells that a page is not available offline, and lists the cached articles. */
export function OfflineNotice() {
  const [articles, setArticles] = useState<CachedArticle[]>();
  useEffect(() => {
    cachedPageData().then((data) => setArticles(cachedArticles(data)));
  }, []);
  return (
    <>
      <title>{`${offlineMessages.notCached} – ${site.name}`}</title>
      <h1 id={headlineId} tabIndex={-1}>
        {offlineMessages.notCached}
      </h1>
      <p>{offlineMessages.notCachedHelp}</p>
      {articles && (
        <section className={styles.cached} aria-labelledby={cachedArticlesId}>
          <button type="button" data-primary="" onClick={() => window.location.reload()}>
            {offlineMessages.tryAgain}
          </button>
          <h2 id={cachedArticlesId}>{articles.length > 0 ? offlineMessages.cached : offlineMessages.noneCached}</h2>
          <ol>
            {articles.map(({ id, inLanguage, headline, datePublished, published, dateLanguage }) => (
              <li key={id}>
                <h3 {...languageAttributes(inLanguage)}>
                  <a href={articlePath(id)}>{headline}</a>
                </h3>
                <ArticleTime dateTime={datePublished} language={dateLanguage}>
                  {published ?? formatDate(Date.parse(datePublished))}
                </ArticleTime>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
