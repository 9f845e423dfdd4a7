import type { PageData } from '../../app/pageData.ts';
import type { Article } from '../../article/schema/articleSchema.ts';
import type { PaperIndex } from '../../lists/model/lists.ts';
import { articlePath, homePath, myCommentsPath, notFoundPath, offlinePath } from '../../paths.ts';
import { sections } from '../../site.ts';
import { enhanceArticle } from '../enhance/enhanceArticle.ts';
import { type ArticleEntry, articleEntry } from '../lists/articleEntry.ts';
import { fewArticles } from '../lists/frontPage.ts';
import { listPages } from '../lists/listPages.ts';
import { onwardLinks } from '../lists/onwardLinks.ts';
import { topicsOf } from '../lists/topics.ts';
import type { ArticlePhotos, SitePhotos } from '../photos/sitePhotos.ts';
import { withBasePath } from './withBasePath.ts';

/** One address of the site with its data. */
export interface SitePage {
  /** The path, such as `/` or `/bai-viet/x`. */
  pathname: string;
  kind: PageData['kind'];
  /** Made each time it is asked for: the data of a large site does not fit into memory. */
  readonly page: PageData;
}

/**
 * All addresses of the site. The front page shows the article itself while there is only one, which needs no lists.
 *
 * @param articles checked, newest first
 * @param photos the originals that they name
 * @param related the computed related articles of each, by id
 */
export function sitePages(
  articles: readonly Article[],
  photos: SitePhotos = new Map(),
  related: ReadonlyMap<string, readonly string[]> = new Map(),
): SitePage[] {
  const entries = articles.map((article) => entryOnce(article, photos.get(article.id)));
  const index = indexOf(entries);
  const topics = topicsOf(entries);
  const [newest, ...others] = entries;
  const lists = index && newest ? listPages([newest, ...others], topics) : [];
  const onward = onwardLinks({ entries, topics, related });
  const pageOf = (article: Article, entry: ArticleEntry): PageData => {
    const links = index && onward(entry);
    const data = enhanceArticle(withBasePath(article), photos.get(article.id));
    return { kind: 'article', article: data, ...(links && { onward: links }) };
  };
  const articlePages = articles.map((article, place): SitePage => {
    const entry = entries[place] as ArticleEntry;
    return sitePage(articlePath(article.id), 'article', () => ({ ...pageOf(article, entry), ...(index && { index }) }));
  });
  const own = (pathname: string, kind: 'my-comments' | 'not-found' | 'offline') =>
    sitePage(pathname, kind, () => ({ kind, ...(index && { index }) }));
  return [
    ...(articlePages[0] && !index ? [sitePage(homePath, 'article', () => articlePages[0]?.page as PageData)] : []),
    ...lists.map(({ pathname, kind, make }) =>
      sitePage(pathname, kind, () => ({ ...make(), ...(index && { index }) })),
    ),
    ...(articles.length === 0 ? [sitePage(homePath, 'front', () => ({ kind: 'front' }))] : []),
    ...articlePages,
    own(myCommentsPath, 'my-comments'),
    own(notFoundPath, 'not-found'),
    own(offlinePath, 'offline'),
  ];
}

function sitePage(pathname: string, kind: PageData['kind'], make: () => PageData): SitePage {
  return {
    pathname,
    kind,
    get page() {
      return make();
    },
  };
}

/** Undefined in a paper of one article or none. */
function indexOf(entries: readonly ArticleEntry[]): PaperIndex | undefined {
  if (entries.length < 2) return undefined;
  const used = new Set(entries.map(({ story }) => story.section));
  return {
    sections: sections.map(({ id }) => id).filter((id) => used.has(id)),
    ...(entries.length > fewArticles && { hasLists: true }),
  };
}

/** Entries by article, so that the development server makes only those of articles that have changed. */
const known = new WeakMap<Article, { of: string; entry: ArticleEntry }>();

function entryOnce(article: Article, photos?: ArticlePhotos): ArticleEntry {
  const of = Array.from(photos?.values() ?? [], ({ hash }) => hash).join();
  const before = known.get(article);
  if (before?.of === of) return before.entry;
  const entry = articleEntry(withBasePath(article), photos);
  known.set(article, { of, entry });
  return entry;
}
