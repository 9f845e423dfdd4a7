import { hash } from 'node:crypto';
import type { PageData } from '../../app/pageData.ts';
import type { PaperIndex } from '../../lists/model/lists.ts';
import {
  articlePath,
  homePath,
  myCommentsPath,
  notFoundPath,
  offlinePath,
  savedPath,
  searchPath,
} from '../../paths.ts';
import { sections } from '../../site.ts';
import { enhanceArticle } from '../enhance/enhanceArticle.ts';
import type { Paper, PaperArticle } from '../library/paper.ts';
import type { ArticleEntry } from '../lists/articleEntry.ts';
import { fewArticles } from '../lists/frontPage.ts';
import { listPages } from '../lists/listPages.ts';
import { onwardLinks } from '../lists/onwardLinks.ts';
import { topicsOf } from '../lists/topics.ts';
import { withBasePath } from './withBasePath.ts';

/** One address of the site with its data. */
export interface SitePage {
  /** The path, such as `/` or `/bai-viet/x`. */
  pathname: string;
  kind: PageData['kind'];
  /** A hash of what its data follow from, besides code and settings, known without making them. */
  readonly source: string;
  /** Made each time it is asked for: the data of a large site does not fit into memory. */
  readonly page: PageData;
}

/** All addresses of the site. The front page shows the article itself while there is only one, which needs no lists. */
export function sitePages(paper: Paper): SitePage[] {
  const entries = paper.articles.map(({ entry }) => entry);
  const index = indexOf(entries);
  const withIndex = (page: PageData): PageData => (index ? { ...page, index } : page);
  const topics = topicsOf(entries);
  const [newest, ...others] = entries;
  const lists = index && newest ? listPages([newest, ...others], topics) : [];
  const onward = onwardLinks({ entries, topics, related: paper.related });

  const articlePage = ({ entry, source, read }: PaperArticle, pathname: string): SitePage => {
    const { id } = entry.story;
    const links = index && onward(entry);
    return {
      pathname,
      kind: 'article',
      source: hashOf([source, links, index]),
      get page() {
        const article = enhanceArticle(withBasePath(read()), paper.photos.get(id));
        return withIndex({ kind: 'article', article, ...(links && { onward: links }) });
      },
    };
  };
  const otherPage = (pathname: string, kind: PageData['kind'], make: () => PageData): SitePage => ({
    pathname,
    kind,
    get source() {
      return hashOf(this.page);
    },
    get page() {
      return withIndex(make());
    },
  });
  const [only] = paper.articles;
  return [
    ...(only && !index ? [articlePage(only, homePath)] : []),
    ...lists.map(({ pathname, kind, make }) => otherPage(pathname, kind, make)),
    ...(only ? [] : [otherPage(homePath, 'front', () => ({ kind: 'front' }))]),
    ...paper.articles.map((article) => articlePage(article, articlePath(article.entry.story.id))),
    ...(index ? [otherPage(searchPath, 'search', () => ({ kind: 'search' }))] : []),
    otherPage(savedPath, 'saved', () => ({ kind: 'saved' })),
    otherPage(myCommentsPath, 'my-comments', () => ({ kind: 'my-comments' })),
    otherPage(notFoundPath, 'not-found', () => ({ kind: 'not-found' })),
    otherPage(offlinePath, 'offline', () => ({ kind: 'offline' })),
  ];
}

function hashOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value), 'base64url');
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
