import type { Page } from '@playwright/test';
import type { Comment, StoredEntry } from '../../../src/comments/model/comment.ts';
import { articleId, writeRecords } from './rawStore.ts';

/** When the first seeded comment was written; the others follow minute by minute. */
export const seedTime = Date.UTC(2026, 0, 5, 2);

/** The first comment of a thread, the `turn`-th of the article. */
export function seededFirst(turn: number): StoredEntry<Comment> {
  const createdAt = seedTime + turn * 60_000;
  return { id: `goc-${turn}`, articleId, text: `ý ${turn}.`, name: '', createdAt, thread: [articleId, createdAt] };
}

/** An answer to the first comment of a thread, the `turn`-th there. */
export function seededReply(first: number, turn: number): StoredEntry<Comment> {
  const createdAt = seedTime + turn * 60_000;
  const [id, parentId] = [`dap-${first}-${turn}`, `goc-${first}`];
  const text = `đáp ${first}.${turn}.`;
  return { id, articleId, text, name: '', createdAt, parentId, reply: [parentId, createdAt] };
}

/** Puts comments into the store, past the form. The page must have opened the database; it shows them when loaded anew. */
export function seedComments(page: Page, comments: readonly StoredEntry<Comment>[]): Promise<void> {
  return writeRecords(page, 'comments', (_, given) => JSON.parse(given), JSON.stringify(comments));
}

/** So many numbers, from 1. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
