import { isElement, isText } from '../html/tree.ts';
import type { HtmlElement, HtmlNode, HtmlParent } from '../model/manuscript.ts';
import type { PageLine } from './articleLines.ts';
import { ownPlace } from './places.ts';

/**
 * The figures that end a text, and other boxes of a picture and its caption: right below its last line, within what holds the text.
 *
 * @param root holds all of the text; where it is one line alone, what holds that is asked
 * @param others the lines that are not of the text, by each element around them
 */
export function figuresBelow(
  last: PageLine | undefined,
  root: HtmlParent | undefined,
  others: ReadonlyMap<HtmlParent, PageLine[]>,
): Set<HtmlParent> {
  const found = new Set<HtmlParent>();
  const top = root === last?.parent ? parentOf(root) : root;
  for (let at: HtmlNode | HtmlParent | null | undefined = last?.nodes.at(-1); at && at !== top; at = parentOf(at))
    for (const node of nodesAfter(at)) {
      if (!isElement(node) || !isFigure(node, others.get(node) ?? [])) return found;
      found.add(node);
    }
  return found;
}

function parentOf(node: HtmlNode | HtmlParent | undefined): HtmlParent | null {
  return node && 'parentNode' in node ? node.parentNode : null;
}

/** What stands below a node in the same element, but for blanks. */
function nodesAfter(node: HtmlNode | HtmlParent): HtmlNode[] {
  const siblings = parentOf(node)?.childNodes ?? [];
  const isBlank = (other: HtmlNode) => isElement(other, 'br') || (isText(other) && other.value.trim() === '');
  return siblings.slice(siblings.indexOf(node as HtmlNode) + 1).filter((other) => !isBlank(other));
}

/** A portrait of the author and the picture of another article are in places of their own, or have no caption. */
function isFigure(element: HtmlElement, lines: readonly PageLine[]): boolean {
  const isNamed = element.tagName === 'figure' || lines.length > 0;
  const areCaptions = lines.every(({ isCaption, linked, text }) => isCaption && linked < text.length * 0.5);
  return isNamed && areCaptions && /^(?:text|doubtful)$/u.test(ownPlace(element));
}
