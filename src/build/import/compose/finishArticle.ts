import type { Article } from '../../../article/schema/articleSchema.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import { withBlockIds } from './blockIds.ts';
import { isFigure } from './captions.ts';
import type { Composition } from './composition.ts';

/** A composition that says all that an article must say. */
export type Answered = Composition & Required<Pick<Composition, 'headline' | 'datePublished'>>;

/** The images of a figure in the article, by the `src` that the input has for its photo; none where the photo is lost. */
export type ImagesOf = (src: string) => Extract<Article['body'][number], { type: 'figure' }>['images'];

/**
 * The article as its file has it, keys in the order of the docs; ids of blocks are counted by kind.
 *
 * @param id free among the articles
 */
export function finishArticle(id: string, composition: Answered, imagesOf: ImagesOf): Article {
  const { headline, description, datePublished, dateModified, language, section, dateline, blocks } = composition;
  const { keywords, authors, mark, sourceName, sourceUrl } = composition;
  const source = {
    ...(mark && { mark }),
    ...(sourceName && { name: sourceName }),
    ...(sourceUrl && { url: sourceUrl }),
  };
  return {
    id,
    inLanguage: language,
    headline,
    ...(description && { description }),
    ...(section && { articleSection: section }),
    ...(keywords.length > 0 && { keywords }),
    datePublished,
    ...(dateModified && { dateModified }),
    ...(dateline && { dateline }),
    ...(authors.length > 0 && { author: authors.map((name) => ({ name })) }),
    ...(Object.keys(source).length > 0 && { source }),
    body: withBlockIds(blocks.flatMap((raw) => withPhoto(raw, headline, imagesOf))),
  };
}

/** Each figure must have a caption: without a photo its credit stands in, and one that has no words says nothing. */
function withPhoto(raw: RawBlock, headline: string, imagesOf: ImagesOf): RawBlock[] {
  if (!isFigure(raw)) return [raw];
  const images = raw.picture === undefined ? [] : imagesOf(raw.picture);
  const { credit, ...figure } = raw.block;
  const caption = figure.caption || figure.alt || (images.length > 0 ? headline : credit);
  if (!caption) return [];
  const alt = images.length > 0 && figure.alt !== caption ? figure.alt : '';
  return [{ ...raw, block: { ...figure, images, alt, caption, ...(credit && credit !== caption && { credit }) } }];
}
