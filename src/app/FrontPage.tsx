import { ArticleTime } from '../article/view/ArticleTime.tsx';
import { headlineId } from '../ids.ts';
import { pageMessages } from '../language/current/page.ts';
import { languageAttributes } from '../language/languageAttributes.ts';
import { articlePath, frontPath } from '../paths.ts';
import * as site from '../site.ts';
import styles from './FrontPage.module.css';
import { Layout } from './Layout.tsx';
import { PageHead } from './PageHead.tsx';
import type { PageData } from './pageData.ts';

/** One page of the list of all articles, newest first. */
export function FrontPage({ number, pages, articles }: Extract<PageData, { kind: 'front' }>) {
  const place = number === 1 ? '' : pageMessages.pageOf(number, pages);
  return (
    <Layout>
      <PageHead title={place} description={site.description} canonical={frontPath(number)} />
      <main className={styles.front}>
        <h1 id={headlineId} tabIndex={-1}>
          {place ? `${pageMessages.latest} – ${place}` : pageMessages.latest}
        </h1>
        <ol>
          {articles.map(({ id, inLanguage, headline, description, datePublished, published, dateLanguage }) => (
            <li key={id}>
              <h2 {...languageAttributes(inLanguage)}>
                <a href={articlePath(id)}>{headline}</a>
              </h2>
              {description && <p {...languageAttributes(inLanguage)}>{description}</p>}
              <ArticleTime dateTime={datePublished} language={dateLanguage}>
                {published}
              </ArticleTime>
            </li>
          ))}
        </ol>
        {pages > 1 && (
          <nav aria-label={pageMessages.pages}>
            {number > 1 && (
              <a href={frontPath(number - 1)} rel="prev">
                {pageMessages.newer}
              </a>
            )}
            {number < pages && (
              <a href={frontPath(number + 1)} rel="next">
                {pageMessages.older}
              </a>
            )}
          </nav>
        )}
      </main>
    </Layout>
  );
}
