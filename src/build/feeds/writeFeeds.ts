import { hash } from 'node:crypto';
import type { PageArticle } from '../../article/model/pageArticle.ts';
import { feedPaths, fileName, homePath, sectionPath } from '../../paths.ts';
import * as site from '../../site.ts';
import { enhanceArticle } from '../enhance/enhanceArticle.ts';
import type { Paper, PaperArticle } from '../library/paper.ts';
import type { IncrementalWriter } from '../render/incrementalWriter.ts';
import { withBasePath } from '../render/withBasePath.ts';
import { feedStyle, feedStylePath } from './browserView.ts';
import type { ArticleHtml, FeedArticle } from './feed.ts';
import { feedFiles } from './feedFiles.ts';
import { openSearchFile } from './openSearchFile.ts';
import { robotsFile } from './robotsFile.ts';
import type { SiteFile } from './siteFile.ts';
import { sitemapFiles } from './sitemapFiles.ts';

const words = {
  explanation: filled(site.feedExplanation),
  address: site.feedAddress,
  visit: filled(site.feedVisit),
  searchDescription: filled(site.searchDescription),
};

/** A sentence of the language with the name of the paper in its place. */
function filled(sentence: string): (name: string) => string {
  return (name) => sentence.replaceAll('{name}', () => name);
}

interface FeedParts {
  /** A hash of the code and the settings. */
  code: string;
  files: IncrementalWriter;
  articleHtml: ArticleHtml;
  /** The paths of the pages that list articles. */
  lists: readonly string[];
  hasSearch: boolean;
}

/**
 * Writes what other programs read of the paper: feeds of the whole and of each section that has a page, sitemaps, how to search it, rules for robots.
 * A feed whose articles are the same is not made again.
 */
export async function writeFeeds(
  paper: Paper,
  { code, files, articleHtml, lists, hasSearch }: FeedParts,
): Promise<void> {
  const text = onceEach(paper, articleHtml);
  const listed = site.sections.filter(({ id }) => lists.includes(sectionPath(id)));
  for (const section of [undefined, ...listed]) {
    const found = paper.articles.filter(({ entry }) => !section || entry.story.section === section.id);
    const newest = found.slice(0, site.feedLength);
    let made: Promise<SiteFile[]> | undefined;
    const make = () => {
      made ??= feedFiles({
        articles: newest.map(text.article),
        ...(section && { section }),
        site,
        words,
        articleHtml: text.html,
      });
      return made;
    };
    const source = hash('sha256', JSON.stringify([code, newest.map((article) => article.source)]), 'base64url');
    const paths = Object.values(feedPaths(section ? sectionPath(section.id) : homePath));
    for (const [index, path] of paths.entries())
      await files.write(fileName(path), source, async () => (await make())[index]?.content ?? '');
  }
  const articles = paper.articles.map(({ entry: { story, dateModified, month } }) => ({
    ...story,
    dateModified,
    month,
  }));
  const others = [
    { path: feedStylePath, content: feedStyle(site) },
    ...sitemapFiles({ articles, lists, site }),
    ...(hasSearch ? [openSearchFile(site, words)] : []),
    robotsFile(site),
  ];
  for (const { path, content } of others)
    await files.write(fileName(path), hash('sha256', content, 'base64url'), () => content);
}

/** Each article and its text made once, however many feeds it is in. */
function onceEach(paper: Paper, articleHtml: ArticleHtml) {
  const articles = new Map<PaperArticle, FeedArticle>();
  const htmls = new Map<PageArticle, Promise<string>>();
  return {
    article: (of: PaperArticle): FeedArticle => {
      const { id, section: sectionId } = of.entry.story;
      const made = articles.get(of) ?? {
        article: enhanceArticle(withBasePath(of.read()), paper.photos.get(id)),
        sectionId,
      };
      articles.set(of, made);
      return made;
    },
    html: (article: PageArticle): Promise<string> => {
      const made = htmls.get(article) ?? articleHtml(article);
      htmls.set(article, made);
      return made;
    },
  };
}
