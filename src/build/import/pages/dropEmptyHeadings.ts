import { holdersOf, isWithin, withAncestors } from '../html/ancestors.ts';
import type { HtmlParent } from '../model/manuscript.ts';
import { isHeading, type PageLine } from './articleLines.ts';
import { isLink } from './lineKinds.ts';

/** A level below all headings: that of text. */
const textLevel = 7;

/** Takes out headings whose text was left out, and those with nothing below. */
export function dropEmptyHeadings(lines: readonly PageLine[], text: Set<PageLine>): void {
  const held = holdersOf([...text].filter((line) => !isHeading(line)).map(({ parent }) => parent));
  let below = 0;
  let isCut = true;
  for (const line of lines.toReversed()) {
    if (!text.has(line)) isCut = true;
    else if (!isHeading(line)) {
      below = textLevel;
      isCut = false;
    } else {
      const level = Number(line.block.slice(1));
      const next = lines[line.index + 1];
      if (isCut && (level >= below || (next && (isLink(next) || sharesBox(line, next, held))))) text.delete(line);
      else {
        below = level;
        isCut = false;
      }
    }
  }
}

/** Whether a heading shares a box with the line after it, which was left out, and with no text. */
function sharesBox({ parent }: PageLine, next: PageLine, held: ReadonlySet<HtmlParent>): boolean {
  for (const up of withAncestors(parent)) {
    if (held.has(up)) return false;
    if (isWithin(next.parent, up)) return true;
  }
  return false;
}
