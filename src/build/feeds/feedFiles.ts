import { feedPaths, homePath, sectionPath } from '../../paths.ts';
import { atomFeed } from './atomFeed.ts';
import type { FeedWords } from './browserView.ts';
import { type ArticleHtml, type FeedArticle, type FeedSection, type FeedSite, makeFeed } from './feed.ts';
import { jsonFeed } from './jsonFeed.ts';
import { rssFeed } from './rssFeed.ts';
import type { SiteFile } from './siteFile.ts';

interface FeedParts {
  /** Those of the paper, or the newest of it, in any order. */
  articles: readonly FeedArticle[];
  section?: FeedSection;
  site: FeedSite;
  words: FeedWords;
  articleHtml: ArticleHtml;
}

/**
 * The paper's three feeds, or those of a section: Atom, RSS and JSON Feed of its newest articles, with their full text.
 * They follow from the articles and settings alone, so that two builds give the same bytes.
 */
export async function feedFiles({ articles, section, site, words, articleHtml }: FeedParts): Promise<SiteFile[]> {
  const feed = await makeFeed(articles, section, site, articleHtml);
  const paths = feedPaths(section ? sectionPath(section.id) : homePath);
  return [
    { path: paths.atom, content: atomFeed(feed, words) },
    { path: paths.rss, content: rssFeed(feed, words) },
    { path: paths.json, content: jsonFeed(feed, words) },
  ];
}
