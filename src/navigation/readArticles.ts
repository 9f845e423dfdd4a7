import { readStorage, writeStorage } from '../ui/storage.ts';

/** How many articles are remembered as read; the one read longest ago is forgotten. */
export const maxRead = 1_000;

/** The ids of the articles that were read to their end, the last one first. */
export function readArticles(): string[] {
  try {
    const stored: unknown = JSON.parse(readStorage('read'));
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers that an article was read to its end. */
export function markRead(articleId: string): void {
  const read = readArticles();
  if (read[0] === articleId) return;
  writeStorage('read', JSON.stringify([articleId, ...read.filter((id) => id !== articleId)].slice(0, maxRead)));
}
