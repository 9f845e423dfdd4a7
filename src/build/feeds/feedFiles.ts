import type { PageArticle } from '../../article/model/pageArticle.ts';
import { feedPaths, homePath, sectionPath } from '../../paths.ts';
import type * as site from '../../site.ts';
import { atomFeed } from './atomFeed.ts';
import { type FeedWords, feedStyle, feedStylePath } from './browserView.ts';
import { type ArticleHtml, type FeedArticle, type FeedSection, type FeedSite, makeFeed } from './feed.ts';
import { jsonFeed } from './jsonFeed.ts';
import { rssFeed } from './rssFeed.ts';
import type { SiteFile } from './siteFile.ts';

interface FeedParts<Site> {
  /** All articles of the paper, in any order. */
  articles: readonly FeedArticle[];
  site: Site;
  words: FeedWords;
  articleHtml: ArticleHtml;
}

/**
 * The paper's three feeds, or those of a section: Atom, RSS and JSON Feed of its newest articles, with their full text.
 * They follow from the articles and settings alone, so that two builds give the same bytes.
 */
export async function feedFiles(parts: FeedParts<FeedSite> & { section?: FeedSection }): Promise<SiteFile[]> {
  const { articles, section, site, words, articleHtml } = parts;
  const feed = await makeFeed(articles, section, site, articleHtml);
  const paths = feedPaths(section ? sectionPath(section.id) : homePath);
  return [
    { path: paths.atom, content: atomFeed(feed, words) },
    { path: paths.rss, content: rssFeed(feed, words) },
    { path: paths.json, content: jsonFeed(feed, words) },
  ];
}

/** The feeds of the paper and of every section, and their style sheet; each article is rendered once. */
export async function allFeedFiles(
  parts: FeedParts<FeedSite & Pick<typeof site, 'sections' | 'accentColor' | 'darkAccentColor'>>,
): Promise<SiteFile[]> {
  const rendered = new Map<PageArticle, Promise<string>>();
  const articleHtml = (article: PageArticle) => {
    const html = rendered.get(article) ?? parts.articleHtml(article);
    rendered.set(article, html);
    return html;
  };
  const feeds = [
    feedFiles({ ...parts, articleHtml }),
    ...parts.site.sections.map((section) => feedFiles({ ...parts, section, articleHtml })),
  ];
  return [...(await Promise.all(feeds)).flat(), { path: feedStylePath, content: feedStyle(parts.site) }];
}
