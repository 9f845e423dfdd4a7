/** An article that the reader saved for later. */
export interface SavedArticle {
  id: string;
  /** When it was saved, ms since 1970. */
  at: number;
  /** As it was then, for where the article itself cannot be had; empty where it is not known. */
  headline: string;
}

/** The list as it is stored, newest first; entries that are none are left out, and of one id all but the first. */
export function parseSaved(text: string): SavedArticle[] {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return [];
  }
  const articles = (Array.isArray(stored) ? stored : []).flatMap((entry: unknown) => {
    const [id, at, headline] = Array.isArray(entry) ? entry : [];
    return isSavable(id) && Number.isFinite(at)
      ? [{ id, at, headline: typeof headline === 'string' ? headline : '' }]
      : [];
  });
  return withAdded([], articles);
}

/** The inverse of `parseSaved`. */
export function serializeSaved(articles: readonly SavedArticle[]): string {
  return articles.length > 0 ? JSON.stringify(articles.map(({ id, at, headline }) => [id, at, headline])) : '';
}

/** A list with more articles, those that are in it already as they are; newest first. */
export function withAdded(articles: readonly SavedArticle[], more: readonly SavedArticle[]): SavedArticle[] {
  const byId = new Map<string, SavedArticle>();
  for (const article of [...articles, ...more]) if (!byId.has(article.id)) byId.set(article.id, article);
  return [...byId.values()].sort((a, b) => b.at - a.at);
}

/** Whether a value can be the id of an article (article/schema/articleSchema.ts), and so the last part of its address. */
export function isSavable(id: unknown): id is string {
  return typeof id === 'string' && /^[a-z0-9-]+$/u.test(id);
}
