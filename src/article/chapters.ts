import { lineText } from './plainText.ts';
import type { Article } from './schema.ts';

/** A line of the contents. */
export interface Chapter {
  /** The id of its heading. */
  id: string;
  title: string;
}

/** With fewer chapters an article is seen at a glance and needs no list of them. */
const fewest = 3;

/** An article whose chapters all have an id to link to: their own, else `phan-2` for the second. */
export function withChapterIds(article: Article): Article {
  let number = 0;
  const body = article.body.map((block) => {
    if (block.type !== 'heading' || block.level !== 'chapter') return block;
    number += 1;
    return { ...block, id: block.id ?? `phan-${number}` };
  });
  return { ...article, body };
}

/** The contents of an article whose chapters have ids; empty where a list is not worth its place. */
export function contentsOf({ body }: Article): Chapter[] {
  const chapters = body.flatMap((block) =>
    block.type === 'heading' && block.level === 'chapter'
      ? { id: block.id ?? '', title: lineText(block.children).trim() }
      : [],
  );
  return chapters.length < fewest ? [] : chapters;
}
