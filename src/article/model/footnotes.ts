import type { PageArticle, PageBlockOf } from './pageArticle.ts';

type Footnote = PageBlockOf<'footnotes'>['children'][number];

const none: readonly Footnote[] = [];

/** The footnotes of an article in the order of their numbers, the first being 1. */
export function footnotesOf({ body }: PageArticle): readonly Footnote[] {
  return body.find((block) => block.type === 'footnotes')?.children ?? none;
}
