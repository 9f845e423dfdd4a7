import { articleAddress, headlineId } from '../article/addresses.ts';
import type { ArticleSummary } from '../article/summary.ts';
import { newspaperDate } from '../language/dates.ts';
import { useWords } from '../language/words.ts';
import { site } from '../site.ts';
import { PageLink } from '../ui/PageLink.tsx';
import styles from './FrontPage.module.css';
import { Layout } from './Layout.tsx';
import { PageHead } from './PageHead.tsx';

/** The articles by date, newest first. */
export function FrontPage({ articles }: { articles: readonly ArticleSummary[] }) {
  const words = useWords();
  return (
    <Layout skipTo={[{ id: headlineId, words: words.skipToText }]}>
      <PageHead title={site.name} description={site.description} canonical="/" />
      <main className={styles.front}>
        <h1 id={headlineId} tabIndex={-1}>
          {words.latest}
        </h1>
        <ol>
          {articles.map(({ id, inLanguage, headline, description, datePublished }) => (
            <li key={id}>
              <h2 lang={inLanguage}>
                <PageLink to={articleAddress(id)}>{headline}</PageLink>
              </h2>
              {description && <p lang={inLanguage}>{description}</p>}
              <time dateTime={datePublished}>{newspaperDate(words, datePublished, site.timeZone)}</time>
            </li>
          ))}
        </ol>
      </main>
    </Layout>
  );
}
