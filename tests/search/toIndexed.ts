import type { IndexedArticle } from '../../src/build/search/searchIndex.ts';

/** An article as cases write it. */
export interface WrittenArticle {
  id: string;
  datePublished: string;
  headline: string;
  description?: string;
  keywords?: string[];
  section?: string;
  body: string[];
}

export function toIndexed({
  description = '',
  keywords = [],
  section = '',
  body,
  ...article
}: WrittenArticle): IndexedArticle {
  return { ...article, section, excerpt: description, summary: [description, ...keywords], text: body };
}
