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
import type { Paper, PaperArticle } from '../library/paper.ts';
import type { ArticleEntry } from '../lists/articleEntry.ts';
import { fewArticles } from '../lists/frontPage.ts';
import { listPages } from '../lists/listPages.ts';
import { onwardLinks } from '../lists/onwardLinks.ts';
import { topicsOf } from '../lists/topics.ts';
import { type PageSource, pageDataOf } from './pageSource.ts';

/** One address of the site with its data. */
export interface SitePage {
  /** The path, such as `/` or `/bai-viet/x`. */
  pathname: string;
  kind: PageData['kind'];
  /**
   * Made each time it is asked for: the data of a large site does not fit into memory. `basis` is what the data follow from, besides
   * code and settings; an article's is known without reading it.
   */
  source: () => { basis: string; of: PageSource };
  /** Made of the source, each time too. */
  readonly page: PageData;
}

/** All addresses of the site. The front page shows the article itself while there is only one, which needs no lists. */
export function sitePages(paper: Paper): SitePage[] {
  const entries = paper.articles.map(({ entry }) => entry);
  const index = indexOf(entries);
  const topics = topicsOf(entries);
  const [newest, ...others] = entries;
  const lists = index && newest ? listPages([newest, ...others], topics) : [];
  const onward = onwardLinks({ entries, topics, related: paper.related });

  const articlePage = ({ entry, source, text }: PaperArticle, pathname: string): SitePage =>
    sitePage(pathname, 'article', () => {
      const links = index && onward(entry);
      const around = { ...(links && { onward: links }), ...(index && { index }) };
      return {
        basis: JSON.stringify([source, links, index]),
        of: { text, photos: paper.photos.get(entry.story.id), around },
      };
    });
  const otherPage = (pathname: string, kind: PageData['kind'], make: () => PageData): SitePage =>
    sitePage(pathname, kind, () => {
      const json = JSON.stringify(index ? { ...make(), index } : make());
      return { basis: json, of: { json } };
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

function sitePage(pathname: string, kind: PageData['kind'], source: SitePage['source']): SitePage {
  return {
    pathname,
    kind,
    source,
    get page() {
      return pageDataOf(source().of);
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
