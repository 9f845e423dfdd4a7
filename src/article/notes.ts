import type { Article, BlockOf } from './schema.ts';

type Note = BlockOf<'footnotes'>['children'][number];

/** The id of a footnote at the foot of the text. */
export const footnoteAnchor = (id: string) => `chu-thich-${id}`;

/** The id of the number in the text that leads to a footnote. */
export const referenceAnchor = (id: string) => `cho-chu-thich-${id}`;

const none: readonly Note[] = [];

/** The footnotes of an article in the order of their numbers, the first being 1. */
export function notesOf({ body }: Article): readonly Note[] {
  return body.find((block) => block.type === 'footnotes')?.children ?? none;
}
