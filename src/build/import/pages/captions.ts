import { elementsNamed } from '../html/tree.ts';
import type { HtmlParent } from '../model/draft.ts';
import { holdersOf, withAncestors } from './ancestors.ts';
import { namesOf } from './places.ts';
import type { TextLine } from './textLines.ts';

/** In characters. */
const longest = 600;
/** So many elements around a caption its picture may be away. */
const reach = 3;
const farthest = 12;
const words =
  /^(?:figcaption|captions?|photocaption|imgcaption|imagecaption|credits?|photocredit|chuthich|chuthichanh)$/u;

/**
 * Tells the lines that are about a picture: in a figure that is no table and no quote, or in a place that is named so and has a
 * picture beside it.
 */
export function captionJudge(body: HtmlParent): (line: TextLine) => boolean {
  const figures = new Set<HtmlParent>(elementsNamed(body, 'figure'));
  const pictured = holdersOf(elementsNamed(body, 'img', 'picture', 'video', 'iframe'));
  return ({ parent, text }) => {
    let isNamed = false;
    let distance = 0;
    for (const up of withAncestors(parent)) {
      if (!('tagName' in up) || distance > farthest) return false;
      if (up.tagName === 'figcaption') return !isTabular(up, figures);
      if (/^(?:table|blockquote)$/u.test(up.tagName)) return false;
      if (figures.has(up)) return true;
      if (distance < 2 && text.length <= longest && namesOf(up).some((name) => words.test(name))) isNamed = true;
      if (isNamed && distance <= reach && pictured.has(up)) return true;
      distance += 1;
    }
    return false;
  };
}

/** Whether a caption is that of a table, which has no picture. */
function isTabular(caption: HtmlParent, figures: ReadonlySet<HtmlParent>): boolean {
  for (const up of withAncestors(caption))
    if (figures.has(up)) return up.childNodes.some((node) => node.nodeName === 'table');
  return false;
}
