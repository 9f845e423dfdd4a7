import type { Numbered, PageBlock } from '../../article/model/pageArticle.ts';
import type { Article, Block } from '../../article/schema/articleSchema.ts';
import { chapterAnchor } from '../../ids.ts';
import type { ArticlePhotos } from '../photos/sitePhotos.ts';
import { figureImages } from './figureImages.ts';
import { tableFit } from './tableFit.ts';

/**
 * The text as its page has it: ids of chapters (their own, else `phan-2` for the second), numbers of footnotes and of the
 * photos that the archive still has, lead, closing mark and fit of tables.
 */
export function enhanceBody({ body, source, dateline }: Article, photos?: ArticlePhotos): PageBlock[] {
  const mark = source?.mark;
  const lead = (mark || dateline) && { ...(mark && { mark }), ...(dateline && { dateline }) };
  const opening = body.findIndex(({ type }) => type === 'paragraph');
  const closing = body.findLastIndex(({ type }) => !appendices.has(type));
  let chapters = 0;
  let shown = 0;
  const footnotes = body.flatMap((block) => (block.type === 'footnotes' ? block.children : []));
  const numbers = new Map(footnotes.map(({ id }, index) => [id, index + 1]));
  return numbered(body, numbers).map((block, index): PageBlock => {
    switch (block.type) {
      case 'paragraph':
        return { ...block, ...(index === opening && lead && { lead }), ...(index === closing && { closing: true }) };
      case 'heading': {
        const { level } = block;
        if (level !== 'chapter') return { ...block, level };
        chapters += 1;
        return { ...block, level, id: block.id ?? chapterAnchor(chapters) };
      }
      case 'figure': {
        const figure = { ...block, ...figureImages(block.images, photos) };
        if (figure.images.length === 0) return figure;
        shown += 1;
        return { ...figure, number: shown };
      }
      case 'table': {
        const fit = tableFit(block);
        return fit ? { ...block, fit } : block;
      }
      default:
        return block;
    }
  });
}

/** What may follow the last words of a text without being part of it. */
const appendices: ReadonlySet<string> = new Set(['footnotes', 'recommended', 'embed'] satisfies Block['type'][]);

/** Gives each reference the number of its footnote. */
function numbered<Part>(part: Part, numbers: ReadonlyMap<unknown, number>): Numbered<Part>;
function numbered(part: unknown, numbers: ReadonlyMap<unknown, number>): unknown {
  if (Array.isArray(part)) return part.map((item) => numbered(item, numbers));
  if (typeof part !== 'object' || part === null) return part;
  const fields = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, numbered(value, numbers)]));
  return fields.type === 'footnote-reference' ? { ...fields, number: numbers.get(fields.id) ?? 0 } : fields;
}
