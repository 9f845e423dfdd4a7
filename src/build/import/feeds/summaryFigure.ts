import { emojiOf, pictureOf } from '../blocks/pictures.ts';
import { parseHtml } from '../html/parseHtml.ts';
import { attribute, elementsNamed } from '../html/tree.ts';
import type { Notice } from '../model/notice.ts';
import { wholeAddress } from './addresses.ts';
import type { Budget } from './budget.ts';
import { figureHtml } from './figureHtml.ts';
import { showsPicture } from './pictureNames.ts';

/**
 * The picture that a feed has only in the summary beside the text, as a figure where the article has no other; what is not taken
 * is told.
 *
 * @param shown the HTML of the article
 */
export function summaryFigure(
  summary: string,
  shown: string,
  base: string | undefined,
  notices: Notice[],
  budget: Budget,
): string {
  if (!/<img\b/iu.test(summary)) return '';
  const pictures = elementsNamed(parseHtml(summary), 'img').flatMap((image) => {
    const src = emojiOf(image) === undefined ? pictureOf(image) : undefined;
    return src === undefined || showsPicture(shown, src) ? [] : [{ src: wholeAddress(src, base), image }];
  });
  const [first] = /<(?:img|picture|amp-img)\b/iu.test(shown) ? [] : pictures;
  for (const picture of pictures) if (picture !== first) notices.push({ code: 'summary-picture', text: picture.src });
  return first ? figureHtml({ src: first.src, alt: attribute(first.image, 'alt') }, budget) : '';
}
