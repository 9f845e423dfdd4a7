import type { ArticleEntry } from './articleEntry.ts';

/** A keyword with two articles or more. */
export interface Topic {
  slug: string;
  name: string;
  /** Newest first. */
  entries: ArticleEntry[];
}

/** So many articles make a keyword a topic. */
const leastArticles = 2;

/**
 * The topics of the paper, by slug. Keywords of one slug are one keyword, as the check of articles has found.
 *
 * @param entries all, newest first
 */
export function topicsOf(entries: readonly ArticleEntry[]): Map<string, Topic> {
  const all = new Map<string, Topic>();
  for (const entry of entries)
    for (const { name, slug } of entry.keywords) {
      if (!slug) continue;
      const topic = all.get(slug) ?? { slug, name, entries: [] };
      all.set(slug, topic);
      topic.entries.push(entry);
    }
  for (const [slug, topic] of all) if (topic.entries.length < leastArticles) all.delete(slug);
  return all;
}
