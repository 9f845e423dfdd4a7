import type { PageArticle } from '../../article/model/pageArticle.ts';
import { languageAttributes } from '../../language/languageAttributes.ts';
import { articlePath, feedPaths, homePath, sectionPath } from '../../paths.ts';
import type * as site from '../../site.ts';
import { feedHtml } from './feedHtml.ts';
import { latest, newestFirst } from './newest.ts';
import { element } from './xml.ts';

/** The site's settings that feeds use. */
export type FeedSite = Pick<typeof site, 'name' | 'publisher' | 'description' | 'language' | 'origin' | 'feedLength'>;

/** A section of the paper, as the settings name it. */
export type FeedSection = (typeof site.sections)[number];

/** An article, and the id of the section that it stands in. */
export interface FeedArticle {
  article: PageArticle;
  sectionId?: string | undefined;
}

/** Makes the static HTML of an article's text, as its page shows it. */
export type ArticleHtml = (article: PageArticle) => Promise<string>;

/** A feed before it has a format. All addresses are absolute, all instants by RFC 3339. */
export interface Feed {
  title: string;
  description: string;
  language: string;
  publisher: string;
  /** The page that the feed follows; also the id of the feed. */
  page: string;
  addresses: { atom: string; rss: string; json: string };
  /** When its newest article came or was changed; 1970 where there is no article, never the time of a build. */
  updated: string;
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** The address of the article, which is its id too: neither an edit nor another section changes it. */
  address: string;
  title: string;
  language: string;
  published: string;
  /** The date of publishing as the paper prints it, and the language of that. */
  printed: string;
  printedLanguage: string;
  /** Of the last change, or of publishing. */
  updated: string;
  authors: { name: string; url?: string | undefined }[];
  /** The section and the keywords, each once. */
  categories: string[];
  summary: string;
  html: string;
}

/**
 * The feed of the newest articles of the paper, or of one section, newest first; of articles of one id the first.
 *
 * @param articles in any order
 */
export async function makeFeed(
  articles: readonly FeedArticle[],
  section: FeedSection | undefined,
  site: FeedSite,
  articleHtml: ArticleHtml,
): Promise<Feed> {
  const found = articles.filter(({ sectionId }) => !section || sectionId === section.id).map(({ article }) => article);
  const newest = newestFirst(found).slice(0, site.feedLength);
  const entries = await Promise.all(newest.map((article) => makeEntry(article, site, articleHtml)));
  const page = section ? sectionPath(section.id) : homePath;
  const { atom, rss, json } = feedPaths(page);
  return {
    title: feedTitle(site, section),
    description: site.description,
    language: site.language,
    publisher: site.publisher,
    page: site.origin + page,
    addresses: { atom: site.origin + atom, rss: site.origin + rss, json: site.origin + json },
    updated: latest(entries.map(({ updated }) => updated)) ?? '1970-01-01T00:00:00Z',
    entries,
  };
}

/** The name of a feed: that of the paper, with the section's before it. */
export function feedTitle({ name }: Pick<FeedSite, 'name'>, section?: FeedSection): string {
  return section ? `${section.name} – ${name}` : name;
}

async function makeEntry(article: PageArticle, site: FeedSite, articleHtml: ArticleHtml): Promise<FeedEntry> {
  const address = site.origin + articlePath(article.id);
  const { source } = article;
  return {
    address,
    title: article.headline,
    language: article.inLanguage,
    published: article.datePublished,
    printed: article.published,
    printedLanguage: article.dateLanguage ?? site.language,
    updated: article.dateModified ?? article.datePublished,
    authors: article.author?.map(({ name, url }) => ({ name, url: url && new URL(url, address).href })) ?? [
      { name: source?.name ?? source?.mark ?? site.publisher },
    ],
    categories: [...new Set([article.section, ...(article.keywords ?? [])])].filter((name) => name !== undefined),
    summary: article.description ?? article.excerpt,
    html: feedHtml(standfirst(article) + (await articleHtml(article)), address),
  };
}

/** The standfirst as HTML: readers that show the text leave the summary out. */
function standfirst({ description, inLanguage }: PageArticle): string {
  if (!description) return '';
  return element('p', { ...languageAttributes(inLanguage) }, element('strong', {}, description)).xml;
}
