import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Article } from '../../article/schema/articleSchema.ts';
import { type ArticleEntry, articleEntry } from '../lists/articleEntry.ts';
import type { ArticlePhotos, SitePhotos } from '../photos/sitePhotos.ts';
import { withBasePath } from '../render/withBasePath.ts';

/** An article of the paper. Its text is not in memory: that of all articles would not fit. */
export interface PaperArticle {
  entry: ArticleEntry;
  /** A hash of what its page's text follows from, besides code and settings: its file and its photos. */
  source: string;
  text: ArticleText;
  /** The checked article, read again each time. */
  read: () => Article;
}

/** Where a checked article is: the absolute path of its file, or in memory. */
export type ArticleText = string | Article;

export function readArticle(text: ArticleText): Article {
  if (typeof text !== 'string') return text;
  const { $schema, ...article } = JSON.parse(readFileSync(text, 'utf8'));
  return article;
}

/** All articles of the paper, checked. */
export interface Paper {
  /** Newest first, those of one instant by id. */
  articles: readonly PaperArticle[];
  photos: SitePhotos;
  /** The computed related articles of each, by id, the nearest first. */
  related: ReadonlyMap<string, readonly string[]>;
}

/** A paper of articles that are in memory, newest first. @param photos the originals that they name */
export function paperOf(articles: readonly Article[], photos: SitePhotos = new Map()): Paper {
  const paperArticles = articles.map((article): PaperArticle => {
    const ofArticle = photos.get(article.id);
    return {
      entry: articleEntry(withBasePath(article), ofArticle),
      source: sourceHash(JSON.stringify(article), ofArticle),
      text: article,
      read: () => article,
    };
  });
  return { articles: paperArticles, photos, related: new Map() };
}

/** The hash of an article by the text of its file and its photos. */
export function sourceHash(text: string, photos?: ArticlePhotos): string {
  const ofPhotos = Array.from(photos ?? [], ([name, photo]) => [name, photo.hash]);
  return hash('sha256', JSON.stringify([text, ofPhotos]), 'base64url');
}

/** The order of a paper. */
export function newestFirst(
  { entry: a }: Pick<PaperArticle, 'entry'>,
  { entry: b }: Pick<PaperArticle, 'entry'>,
): number {
  return b.instant - a.instant || (a.story.id < b.story.id ? -1 : 1);
}
