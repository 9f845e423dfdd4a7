import { articleIdOf, articleUri } from './commentUris.ts';
import type { SavedArticle } from './savedArticles.ts';

/** The most letters of a headline that is taken from a file. */
const headlineLimit = 300;

/** Saved articles as the file has them, beside its comments. Other software passes over what it does not know. */
export function savedToFile(saved: readonly SavedArticle[], origin: string): object[] {
  return saved.map(({ id, at, headline }) => ({
    source: articleUri(origin, id),
    saved: new Date(at).toISOString(),
    ...(headline && { headline }),
  }));
}

/** The inverse of `savedToFile`, of an untrusted value: what is no saved article is left out, and so is what comes twice. */
export function savedInFile(value: unknown): SavedArticle[] {
  const articles = new Map<string, SavedArticle>();
  for (const item of Array.isArray(value) ? value : []) {
    const { source, saved, headline } = Object(item) as Record<string, unknown>;
    const id = articleIdOf(source);
    const at = typeof saved === 'string' ? Date.parse(saved) : Number.NaN;
    if (id === undefined || !/^[a-z0-9-]+$/u.test(id) || Number.isNaN(at) || articles.has(id)) continue;
    articles.set(id, { id, at, headline: typeof headline === 'string' ? headline.slice(0, headlineLimit) : '' });
  }
  return [...articles.values()];
}
