import { isSameText } from '../compose/sameText.ts';
import { isDateLine } from '../metadata/dateLine.ts';
import { isFurniture } from '../metadata/furniture.ts';
import type { HtmlParent } from '../model/draft.ts';
import { holdersOf, isWithin, withAncestors } from './ancestors.ts';
import { isCell, isHeading, isProse, type PageLine } from './articleLines.ts';
import { fillGaps } from './fillGaps.ts';
import { isCaption, isLink, leadsElsewhere } from './lineKinds.ts';

/** Chooses the lines of the article among those of its page. */
export function chooseLines(lines: readonly PageLine[], headline: string | undefined, top: number): Set<PageLine> {
  const chosen = new Set(lines.filter((line) => line.isReadable && line.place !== 'furniture'));
  fillGaps(lines, chosen, top);
  // Where labels are many, they belong to a list in the text.
  const labels = new Set(lines.filter((line) => chosen.has(line) && isLabel(line)));
  dropLines(lines, chosen, headline);
  if (labels.size <= mostLabels) for (const line of labels) chosen.delete(line);
  dropEnds(lines, chosen, labels);
  dropLabels(lines, chosen);
  dropEmptyHeadings(lines, chosen);
  return chosen;
}

function dropLines(lines: readonly PageLine[], chosen: Set<PageLine>, headline: string | undefined): void {
  for (const line of lines) {
    if (!chosen.has(line)) continue;
    if (isCaption(line)) chosen.delete(line);
    else if (!isHeading(line) && !isCell(line) && (isLink(line) || leadsElsewhere(line))) chosen.delete(line);
    else if (headline !== undefined && isSameText(line.text, headline)) chosen.delete(line);
    else if (!isCell(line) && isFurniture(line.text)) chosen.delete(line);
    else if (
      line.text.length >= longRepeat &&
      lines.slice(Math.max(0, line.index - 3), line.index).some(({ text }) => text === line.text)
    )
      chosen.delete(line);
  }
}

const mostLabels = 12;

function isLabel(line: PageLine): boolean {
  return line.place === 'label' && !isProse(line) && !isHeading(line) && !isCell(line);
}

/** In characters: what is so long and stands there twice is one text for two widths of screen. */
const longRepeat = 100;

/** Above the first paragraph and below the last are the dates, names and biographies. */
function dropEnds(lines: readonly PageLine[], chosen: Set<PageLine>, labels: ReadonlySet<PageLine>): void {
  const isText = (line: PageLine) => chosen.has(line) && isProse(line) && line.place !== 'label';
  const first = lines.findIndex(isText);
  const last = lines.findLastIndex(isText);
  if (first < 0) return;
  for (const [index, line] of lines.entries()) {
    if (!chosen.has(line) || labels.has(line)) continue;
    const isEnd = index < first || index > last;
    if (isEnd && line.place === 'label') chosen.delete(line);
    else if (isEnd && isDateLine(line.text)) chosen.delete(line);
    else if (
      index < first &&
      !isHeading(line) &&
      line.block !== 'li' &&
      line.text.length < 40 &&
      !/[.!?…:,]["”’)]?$/u.test(line.text)
    )
      chosen.delete(line);
  }
}

/** A line that ends with a colon introduces what follows: when that was left out, so is the line. */
function dropLabels(lines: readonly PageLine[], chosen: Set<PageLine>): void {
  for (const [index, line] of lines.entries()) {
    if (!chosen.has(line) || isHeading(line) || line.text.length > 60 || !line.text.endsWith(':')) continue;
    const next = lines[index + 1];
    if (next && !chosen.has(next) && next.linked > 0) chosen.delete(line);
  }
}

/** A heading whose text was left out goes with it, and so does one with nothing below. */
function dropEmptyHeadings(lines: readonly PageLine[], chosen: Set<PageLine>): void {
  const held = holdersOf([...chosen].filter((line) => !isHeading(line)).map(({ parent }) => parent));
  let below = 0;
  let isCut = true;
  for (const [back, line] of lines.toReversed().entries()) {
    if (!chosen.has(line)) isCut = true;
    else if (!isHeading(line)) {
      below = 7;
      isCut = false;
    } else {
      const level = Number(line.block.slice(1));
      const next = lines[lines.length - back];
      if ((level >= below && isCut) || (isCut && next && isAlone(line, next, held))) chosen.delete(line);
      else {
        below = level;
        isCut = false;
      }
    }
  }
}

/** Whether a heading shares a box with the line after it, which was left out, and with no text. */
function isAlone(line: PageLine, next: PageLine, held: ReadonlySet<HtmlParent>): boolean {
  for (const up of withAncestors(line.parent)) {
    if (held.has(up)) return false;
    if (isWithin(next.parent, up)) return true;
  }
  return false;
}
