import { articleAddress, headlineId } from '../article/addresses.ts';
import { languageOf } from '../article/languageOf.ts';
import { newspaperDate } from '../language/dates.ts';
import { viPage } from '../language/viPage.ts';
import { useWords } from '../language/words.ts';
import { site } from '../site.ts';
import styles from './FrontPage.module.css';
import { Layout } from './Layout.tsx';
import { PageHead } from './PageHead.tsx';
import { frontAddress, type PageData } from './pageData.ts';

/** The articles by date, newest first, a page at a time. */
export function FrontPage({ number, pages, articles }: Extract<PageData, { kind: 'front' }>) {
  const words = useWords();
  const place = number === 1 ? '' : viPage.pageOf(number, pages);
  return (
    <Layout skipTo={[{ id: headlineId, words: viPage.skipToText }]}>
      <PageHead
        title={place ? `${place} – ${site.name}` : site.name}
        description={site.description}
        canonical={frontAddress(number)}
      />
      <main className={styles.front}>
        <h1 id={headlineId} tabIndex={-1}>
          {place ? `${viPage.latest} – ${place}` : viPage.latest}
        </h1>
        <ol>
          {articles.map(({ id, inLanguage, headline, description, datePublished }) => (
            <li key={id}>
              <h2 {...languageOf(inLanguage)}>
                <a href={articleAddress(id)}>{headline}</a>
              </h2>
              {description && <p {...languageOf(inLanguage)}>{description}</p>}
              <time dateTime={datePublished}>{newspaperDate(words, datePublished, site.timeZone)}</time>
            </li>
          ))}
        </ol>
        {pages > 1 && (
          <nav aria-label={viPage.pages}>
            {number > 1 && (
              <a href={frontAddress(number - 1)} rel="prev">
                {viPage.newer}
              </a>
            )}
            {number < pages && (
              <a href={frontAddress(number + 1)} rel="next">
                {viPage.older}
              </a>
            )}
          </nav>
        )}
      </main>
    </Layout>
  );
}
