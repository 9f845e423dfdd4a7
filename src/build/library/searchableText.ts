import type { Article, Block } from '../../article/schema/articleSchema.ts';
import { blockLines } from '../enhance/plainText.ts';

/** The words of an article, part by part: what likeness and search go by. */
export interface SearchableText {
  headline: string;
  description?: string;
  keywords: readonly string[];
  /** The lines of its blocks, captions included; words of two lines are no neighbours. */
  blocks: string[];
}

/** Blocks whose words are the titles of other articles and posts. */
const ofOthers: ReadonlySet<Block['type']> = new Set(['recommended', 'embed']);

/** The words of an article as a reader finds them. */
export function searchableText({ headline, description, keywords, body }: Article): SearchableText {
  const blocks = body.filter(({ type }) => !ofOthers.has(type)).flatMap(blockLines);
  return { headline, ...(description && { description }), keywords: keywords ?? [], blocks };
}
