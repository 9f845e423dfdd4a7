import { articleLines } from '../../article/model/articleLines.ts';
import type { Article } from '../../article/schema/articleSchema.ts';

/** The words of an article, part by part: what likeness and search go by. */
export interface SearchableText {
  headline: string;
  description?: string;
  keywords: readonly string[];
  /** The lines of its blocks, captions included; words of two lines are no neighbours. */
  blocks: string[];
}

/** The words of an article as a reader finds them. */
export function searchableText({ headline, description, keywords, body }: Article): SearchableText {
  const blocks = articleLines(body);
  return { headline, ...(description && { description }), keywords: keywords ?? [], blocks };
}
