import type { SavedArticle } from './savedList.ts';

/** The orders of the list: by when articles were saved or published, newest first, or by size, largest first. */
export const orders = ['saved', 'published', 'size'] as const;

export type SavedOrder = (typeof orders)[number];

/** What an order compares. */
interface Ordered {
  article: SavedArticle;
  /** RFC 3339; absent where it is not known, and the article comes last. */
  content?: { datePublished: string } | undefined;
  bytes: number;
}

/** The stored choice of an order; the first one where it is none. */
export function parseOrder(stored: string): SavedOrder {
  return orders.find((order) => order === stored) ?? orders[0];
}

/** The rows of the list in an order; those that are equal in it by when they were saved. */
export function inOrder<Row extends Ordered>(rows: readonly Row[], order: SavedOrder): Row[] {
  const keys: Record<SavedOrder, (row: Row) => number> = {
    saved: ({ article }) => article.at,
    published: ({ content }) => (content ? Date.parse(content.datePublished) : Number.NEGATIVE_INFINITY),
    size: ({ bytes }) => bytes,
  };
  const key = keys[order];
  return [...rows].sort((a, b) => compare(key(b), key(a)) || compare(b.article.at, a.article.at));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
