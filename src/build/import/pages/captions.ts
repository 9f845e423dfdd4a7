import { holdersOf, withAncestors } from '../html/ancestors.ts';
import { textOf } from '../html/text.ts';
import { elementsNamed } from '../html/tree.ts';
import type { HtmlParent } from '../model/manuscript.ts';
import { namesOf } from './places.ts';
import type { TextLine } from './textLines.ts';

/** In characters. */
const longest = 600;
/** So many elements around a caption its picture may be away, and a figure around any text in it. */
const reach = 3;
const farthest = 12;
const words =
  /^(?:figcaption|captions?|photocaption|imgcaption|imagecaption|credits?|photocredit|chuthich|chuthichanh)$/u;

/**
 * Tells the lines that are about a picture: in a figure that is no table and no quote, in a table of a picture and its caption,
 * or in a place that is named so and has a picture beside it.
 */
export function captionJudge(body: HtmlParent): (line: TextLine) => boolean {
  const pictured = holdersOf(elementsNamed(body, 'img', 'picture', 'video', 'iframe'));
  const figures = new Set<HtmlParent>(elementsNamed(body, 'figure'));
  const tables = new Set<HtmlParent>(
    elementsNamed(body, 'table').filter((table) => pictured.has(table) && isFrame(table)),
  );
  return ({ parent, text }) => {
    let isNamed = false;
    let distance = 0;
    for (const up of withAncestors(parent)) {
      if (!('tagName' in up) || distance > farthest) return false;
      if (up.tagName === 'figcaption') return !isOfTable(up, figures);
      if (distance < 2 && text.length <= longest && namesOf(up).some((name) => words.test(name))) isNamed = true;
      if (figures.has(up) || tables.has(up) || (isNamed && distance <= reach && pictured.has(up))) return true;
      if (/^(?:table|blockquote)$/u.test(up.tagName)) return false;
      distance += 1;
    }
    return false;
  };
}

/** Whether a table only holds pictures and a few words, as editors of papers frame a photo. */
function isFrame(table: HtmlParent): boolean {
  const cells = elementsNamed(table, 'td', 'th');
  return cells.length <= 4 && elementsNamed(table, 'table').length === 0 && textOf(table).length <= longest;
}

/** Whether a caption is that of a table, which has no picture. */
function isOfTable(caption: HtmlParent, figures: ReadonlySet<HtmlParent>): boolean {
  for (const up of withAncestors(caption))
    if (figures.has(up)) return up.childNodes.some((node) => node.nodeName === 'table');
  return false;
}
