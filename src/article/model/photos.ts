import type { PageArticle, PageBlockOf } from './pageArticle.ts';

/** The photos of an article in the order of their numbers, the first being 1. */
export function photosOf({ body }: Pick<PageArticle, 'body'>): PageBlockOf<'figure'>[] {
  return body.filter((block) => block.type === 'figure').filter(({ number }) => number !== undefined);
}
