/** What the list shows of a saved article, from the data of its page. Pages of earlier versions may lack some of it. */
export interface SavedContent {
  headline: string;
  inLanguage: string;
  datePublished: string;
  /** As the newspaper prints it, and the language of that where it is not the site's. */
  published?: string | undefined;
  dateLanguage?: string | undefined;
  section?: string | undefined;
  /** Whole minutes, at least 1. */
  readingMinutes?: number | undefined;
}

/** The article in a page's data, which may be of another version of the site; undefined where there is none. */
export function contentOf(data: unknown): SavedContent | undefined {
  const { article } = Object(data) as { article?: unknown };
  const { headline, inLanguage, datePublished, published, dateLanguage, section, readingMinutes } = Object(article) as {
    [Key in keyof SavedContent]?: unknown;
  };
  if (typeof headline !== 'string' || typeof inLanguage !== 'string') return undefined;
  if (typeof datePublished !== 'string' || Number.isNaN(Date.parse(datePublished))) return undefined;
  return {
    headline,
    inLanguage,
    datePublished,
    published: textOf(published),
    dateLanguage: textOf(dateLanguage),
    section: textOf(section),
    readingMinutes: typeof readingMinutes === 'number' ? readingMinutes : undefined,
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
