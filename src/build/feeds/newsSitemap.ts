import type { PageArticle } from '../../article/model/pageArticle.ts';
import { primarySubtag } from '../../language/primarySubtag.ts';
import { articlePath } from '../../paths.ts';
import type * as site from '../../site.ts';
import { newestFirst } from './newest.ts';
import { element, type Markup, xmlFile } from './xml.ts';

/** The site's settings that sitemaps use. */
export type NewsSite = Pick<typeof site, 'name' | 'origin'>;

/** What news search asks of an article. */
export type NewsArticle = Pick<PageArticle, 'id' | 'headline' | 'inLanguage' | 'datePublished'>;

/** Both of Google's rules for news sitemaps: articles of the last two days, a thousand at most. */
const newsPeriod = 2 * 24 * 60 * 60 * 1_000;
const maxNews = 1_000;

const vocabularies = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

/**
 * The sitemap for news search: articles of the two days up to the newest one, newest first. Counted from the article and not
 * from the build, it says the same whenever it is built, and something as long as there is an article.
 *
 * @param articles in any order
 */
export function newsSitemap(articles: readonly NewsArticle[], site: NewsSite): string {
  const newest = newestFirst(articles);
  const since = Date.parse(newest[0]?.datePublished ?? '') - newsPeriod;
  const news = newest.filter(({ datePublished }) => Date.parse(datePublished) >= since).slice(0, maxNews);
  return xmlFile(element('urlset', vocabularies, ...news.map((article) => place(article, site))));
}

function place({ id, headline, inLanguage, datePublished }: NewsArticle, { name, origin }: NewsSite): Markup {
  return element(
    'url',
    {},
    element('loc', {}, new URL(articlePath(id), origin).href),
    element(
      'news:news',
      {},
      element(
        'news:publication',
        {},
        element('news:name', {}, name),
        element('news:language', {}, newsLanguage(inLanguage)),
      ),
      element('news:publication_date', {}, datePublished),
      element('news:title', {}, headline),
    ),
  );
}

/** A language as news sitemaps name it: two or three letters, Chinese by its script. */
function newsLanguage(tag: string): string {
  const language = primarySubtag(tag);
  if (language !== 'zh') return language;
  return new Intl.Locale(tag).maximize().script === 'Hant' ? 'zh-tw' : 'zh-cn';
}
