import { useEffect, useState } from 'react';
import { articleAddress, headlineId } from '../article/addresses.ts';
import { languageOf } from '../article/languageOf.ts';
import type { ArticleSummary } from '../article/summary.ts';
import { newspaperDate } from '../language/dates.ts';
import { viOffline } from '../language/viOffline.ts';
import { useWords } from '../language/words.ts';
import { keptData } from '../offline/keptData.ts';
import { site } from '../site.ts';
import { keptArticles } from './keptArticles.ts';
import page from './NotFoundPage.module.css';
import styles from './OfflineNotice.module.css';

const keptId = 'da-luu';

/** Says that a page cannot be had now, and lists the articles that are on the device. */
export function OfflineNotice() {
  const words = useWords();
  const [articles, setArticles] = useState<ArticleSummary[]>();
  useEffect(() => {
    keptData().then((data) => setArticles(keptArticles(data)));
  }, []);
  return (
    <main>
      <title>{`${viOffline.notKept} – ${site.name}`}</title>
      <div className={page.notFound}>
        <h1 id={headlineId} tabIndex={-1}>
          {viOffline.notKept}
        </h1>
        <p>{viOffline.notKeptHelp}</p>
      </div>
      {articles && (
        <section className={styles.kept} aria-labelledby={keptId}>
          <button type="button" onClick={() => window.location.reload()}>
            {viOffline.tryAgain}
          </button>
          <h2 id={keptId}>{articles.length > 0 ? viOffline.kept : viOffline.noneKept}</h2>
          <ol>
            {articles.map(({ id, inLanguage, headline, datePublished }) => (
              <li key={id}>
                <h3 {...languageOf(inLanguage)}>
                  <a href={articleAddress(id)}>{headline}</a>
                </h3>
                <time dateTime={datePublished}>{newspaperDate(words, datePublished, site.timeZone)}</time>
              </li>
            ))}
          </ol>
        </section>
      )}
    </main>
  );
}
