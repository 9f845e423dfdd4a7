import { commonAncestor, holdersOf, isWithin, withAncestors } from '../html/ancestors.ts';
import { isElement } from '../html/tree.ts';
import type { HtmlParent } from '../model/manuscript.ts';
import { isCell, isHeading, isProse, isSentence, lengthOf, type PageLine, shortText } from './articleLines.ts';

/** Where Readability chose less of a page's paragraphs than this, it missed the text. */
const least = 0.6;

/**
 * Adds what Readability left out: paragraphs, headings and sentences between those that it chose, and paragraphs above them up
 * to the headline. Where it missed most of the page and the page does not say which part is the article, all of them.
 *
 * @param top index of the headline, or -1
 */
export function fillGaps(lines: readonly PageLine[], chosen: Set<PageLine>, top: number): void {
  const prose = [...chosen].filter(isProse);
  const first = lines.findIndex((line) => chosen.has(line) && line.index > top);
  const last = lines.findLastIndex((line) => chosen.has(line) && isProse(line));
  if (first < 0 || last < 0) return;
  const free = lines.filter(({ place, linked, text }) => place !== 'furniture' && linked < text.length);
  const isShort = lengthOf(prose) < shortText;
  const article = articleOf(prose);
  const isMissed = lengthOf(prose) < lengthOf(free.filter(isProse)) * least && (isShort || !article);
  const root = commonAncestor(prose.map(({ parent }) => parent));
  const isAmid = ({ parent }: PageLine) => isMissed || !root || isWithin(parent, root);
  const isOf = ({ parent }: PageLine) => !article || isWithin(parent, article);
  for (const line of free) {
    if (
      line.index < first
        ? isAbove(line, top, isMissed)
        : line.index < last
          ? isAmid(line) && isText(line, isMissed)
          : isMissed && isOf(line) && isBelow(line, isShort)
    )
      chosen.add(line);
  }
  // A heading without the text below it was left out with it, for a reason.
  for (const line of free.toReversed())
    if (isHeading(line) && !line.isReadable && !chosen.has(lines[line.index + 1] ?? line)) chosen.delete(line);
  addQuestions(lines, chosen, last);
}

function isText(line: PageLine, isMissed: boolean): boolean {
  if (isProse(line) || (isMissed && isCell(line))) return true;
  return isHeading(line) ? line.place !== 'label' && line.linked === 0 : line.place === 'text' && isSentence(line);
}

function isAbove(line: PageLine, top: number, isMissed: boolean): boolean {
  if (top < 0 || line.index <= top) return false;
  if (isMissed) return isProse(line) || isHeading(line) || isCell(line) || isSentence(line);
  return isProse(line) && line.place === 'text' && line.block !== 'li';
}

function isBelow(line: PageLine, isShort: boolean): boolean {
  if (line.place !== 'text' && !(isShort && line.place === 'doubtful')) return false;
  return isProse(line) || isHeading(line) || (isShort && isSentence(line));
}

/** The outermost `article` that the text is in. */
function articleOf(prose: readonly PageLine[]): HtmlParent | undefined {
  for (const { parent } of prose) {
    const article = [...withAncestors(parent)].findLast((up) => isElement(up, 'article'));
    if (article) return article;
  }
  return undefined;
}

const questions = /^(?:faqs?|frequently asked questions|câu hỏi thường gặp|hỏi đáp)\b/iu;

/** Questions and answers below a text are part of it. */
function addQuestions(lines: readonly PageLine[], chosen: Set<PageLine>, last: number): void {
  const heading = lines.find(
    (line) =>
      line.index > last &&
      line.place !== 'furniture' &&
      line.linked === 0 &&
      isHeading(line) &&
      questions.test(line.text),
  );
  if (!heading) return;
  const text = holdersOf([...chosen].filter(isProse).map(({ parent }) => parent));
  let box = heading.parent;
  while ('parentNode' in box && box.parentNode && !text.has(box.parentNode)) box = box.parentNode;
  for (const line of lines.slice(heading.index)) {
    if (!isWithin(line.parent, box)) break;
    if (line.place !== 'furniture') chosen.add(line);
  }
}
