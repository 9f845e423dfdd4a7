import { isSameText } from '../compose/sameText.ts';
import { isWithin, withAncestors } from '../html/ancestors.ts';
import { attribute } from '../html/tree.ts';
import type { HtmlElement } from '../model/manuscript.ts';
import { isHeading, isProse, type PageLine } from './articleLines.ts';
import { isLink } from './lineKinds.ts';
import { namesOf } from './places.ts';

const words = new Set(
  'sapo standfirst lead lede summary dek deck subtitle subhead subheading subheadline excerpt chapeau chappeau intro kicker description teaser desc'.split(
    ' ',
  ),
);

/** In characters. */
const shortest = 25;
/** In characters: a heading that is longer is a sentence, whatever its end. */
const shortestSubheading = 60;
/** In lines below the headline. */
const reach = 80;

/**
 * The lines of the standfirst (sapô): below the headline and above the text, in a place that is named so, as a heading right
 * under the headline, or in the words that the page gives as its description. A description that only repeats the beginning of
 * the text is none.
 *
 * @param top index of the headline
 * @param chosen lines of the article
 */
export function standfirstLines(
  lines: readonly PageLine[],
  chosen: ReadonlySet<PageLine>,
  top: number,
  descriptions: readonly string[],
): PageLine[] {
  const text = lines.filter((line) => chosen.has(line) && isProse(line));
  const limit = text[2]?.index ?? lines.findLast((line) => chosen.has(line))?.index ?? 0;
  const near = lines
    .slice(top + 1, Math.min(limit, top + 1 + reach))
    .filter((line) => line.place !== 'furniture' && !isLink(line));
  for (const line of near) {
    // Below the beginning of the text is none.
    if (near.some((other) => other.index < line.index && chosen.has(other))) break;
    if (text.some((other) => other !== line && other.text === line.text)) continue;
    if (isSubheading(line, near, top, lines)) return [line];
    if (line.text.length < shortest) continue;
    const box = namedBox(line);
    const own = box ? lines.filter((other) => isWithin(other.parent, box) && !isLink(other)) : [];
    if (box && own.length <= 2 && own.every((other) => other.text.length >= shortest)) return own;
    if (descriptions.some((description) => isDescription(line.text, description)) && !isBeginning(line, text))
      return [line];
  }
  return [];
}

/** The element within two of a line that is named as a standfirst is. */
function namedBox({ parent }: PageLine): HtmlElement | undefined {
  for (const up of [...withAncestors(parent)].slice(0, 3)) {
    if (!('tagName' in up) || /^(?:body|main|article)$/u.test(up.tagName)) return undefined;
    const roles = `${attribute(up, 'data-role') ?? ''} ${attribute(up, 'data-slot') ?? ''} ${attribute(up, 'itemprop') ?? ''}`;
    if ([...namesOf(up), ...roles.toLowerCase().split(/\s+/u)].some((word) => words.has(word))) return up;
  }
  return undefined;
}

/** A sentence as a heading right under the headline, but for names and dates, and right above a paragraph. */
function isSubheading(
  { text, block, index }: PageLine,
  near: readonly PageLine[],
  top: number,
  lines: readonly PageLine[],
): boolean {
  if (top < 0 || block !== 'h2' || lines[top]?.block !== 'h1') return false;
  if (text.length <= shortestSubheading && !/[.!…]["”’)]?$/u.test(text)) return false;
  const next = lines.find((line) => line.index > index && line.place !== 'furniture' && !line.isCaption);
  const isText = (line: PageLine) => isProse(line) || isHeading(line);
  return next !== undefined && !isHeading(next) && !near.some((line) => line.index < index && isText(line));
}

function isDescription(text: string, description: string): boolean {
  if (isSameText(text, description)) return true;
  const start = description.replace(/\s*(?:\.\.\.|…)$/u, '');
  return start.length >= 60 && text.startsWith(start.slice(0, 200));
}

/** Whether a line stands among the paragraphs of the text, as one of them. */
function isBeginning(line: PageLine, text: readonly PageLine[]): boolean {
  const next = text.find(({ index }) => index > line.index);
  return (
    next !== undefined && next.block === line.block && (next.parent === line.parent || boxOf(next) === boxOf(line))
  );
}

function boxOf({ parent }: PageLine) {
  return 'parentNode' in parent ? parent.parentNode : parent;
}
