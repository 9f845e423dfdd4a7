/** An article that the reader saved for later, as files have it. */
export interface SavedArticle {
  id: string;
  /** When it was saved, ms since 1970. */
  at: number;
  /** Empty where it is not known. */
  headline: string;
}

/** What the reader saved for later, which is a feature of its own: the page that has both gives it. */
export interface SavedArticles {
  subscribe: (listener: () => void) => () => void;
  /** The same array until it changes. */
  get: () => readonly SavedArticle[];
  /** Adds articles and has them kept for reading offline where that is possible. @returns whether the list could be stored */
  add: (articles: readonly SavedArticle[]) => boolean;
  /** Deletes what is kept of them. */
  erase: () => Promise<void>;
}

/** Those of a file that are not here yet. */
export function freshArticles(
  inFile: readonly SavedArticle[] = [],
  here: readonly SavedArticle[] = [],
): readonly SavedArticle[] {
  const ids = new Set(here.map(({ id }) => id));
  return inFile.filter(({ id }) => !ids.has(id));
}
