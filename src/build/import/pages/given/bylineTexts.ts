import { isWithin, withAncestors } from '../../html/ancestors.ts';
import { attribute, descendants, isElement, isText } from '../../html/tree.ts';
import { isDateLine } from '../../metadata/dateLine.ts';
import { isImpossibleDateLine } from '../../metadata/impossibleDate.ts';
import { oneLine } from '../../metadata/oneLine.ts';
import { parseDate } from '../../metadata/parseDate.ts';
import type { HtmlElement, HtmlNode, HtmlParent } from '../../model/manuscript.ts';
import type { PageLine } from '../articleLines.ts';
import { namesOf } from '../places.ts';

/** In characters: a longer line tells more than who wrote it. */
const longest = 100;
/** So many elements around a line may say that it names the author. */
const reach = 3;

/** The texts in a line that its markup calls the author, without the date beside or below them. */
export function bylineTexts({ text, nodes, parent }: PageLine): string[] {
  if (text.length > longest) return [];
  const inner = nodes.flatMap(withDescendants).filter(isAuthor);
  if (inner.length === 0 && ![...withAncestors(parent)].slice(0, reach).some(isAuthor)) return [];
  const outermost = inner.filter((node) => !inner.some((other) => other !== node && isWithin(node, other)));
  // Beside a date only what is marked is the author: the rest may be a section.
  const named = parseDate(text) && outermost.length > 0 ? outermost.flatMap((node) => brokenLines([node])) : undefined;
  return (named ?? brokenLines(nodes)).map(withoutDate).filter((line) => /\p{L}/u.test(line));
}

const authorPage = /\/(?:author|authors|tac-gia|nguoi-viet|profile|staff|by|contributors?)[/-]/iu;

function isAuthor(node: HtmlNode | HtmlParent): node is HtmlElement {
  return (
    isElement(node) &&
    (namesOf(node).some((name) => /^(?:author|byline|tacgia)$/u.test(name)) ||
      /author/u.test(`${attribute(node, 'rel') ?? ''} ${attribute(node, 'itemprop') ?? ''}`) ||
      (node.tagName === 'a' && authorPage.test(attribute(node, 'href') ?? '')))
  );
}

function withoutDate(text: string): string {
  if (isImpossibleDateLine(text)) return '';
  return isDateLine(text)?.author ?? parseDate(text)?.rest ?? text;
}

/** The texts of inline nodes, parted where a `br` breaks them. */
export function brokenLines(nodes: readonly HtmlNode[]): string[] {
  const pieces = nodes.flatMap(withDescendants).map((node) => {
    if (isText(node)) return node.value.replace(/\s+/gu, ' ');
    return isElement(node, 'br') ? '\n' : '';
  });
  return pieces.join('').split('\n').map(oneLine).filter(Boolean);
}

function withDescendants(node: HtmlNode): HtmlNode[] {
  return 'childNodes' in node ? [node, ...descendants(node)] : [node];
}
