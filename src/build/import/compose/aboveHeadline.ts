import { isDateLine } from '../metadata/dateLine.ts';
import { isEdgeLine } from '../metadata/edgeLines.ts';
import { isLetterLine, isMotto } from '../metadata/letters.ts';
import { isPaperName } from '../metadata/paperName.ts';
import { isPersonName } from '../metadata/personName.ts';
import { isRoleLine } from '../metadata/roles.ts';
import { isSectionName, readSection } from '../metadata/sections.ts';
import { sourceMark } from '../metadata/sourceMark.ts';
import type { Notice } from '../model/notice.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import type { Section } from './composition.ts';
import { type Head, isLineBlock, takeLine } from './headLines.ts';
import { hasTitleBelow, isKicker, isPaperAbove, lineBelow } from './kickers.ts';
import { lineNotice } from './lineNotice.ts';

/** So many blocks may an official paper have above its text: its office, the name and motto of the state, its number and date. */
const letterheadLength = 10;

/** So many lines may stand above a headline. */
const mostAbove = 30;

/** Takes off what stands above a headline: letterheads, dates, kickers, names of sections, papers and authors; the last line is none of them. */
export function takeAboveHeadline(head: Head, sections: readonly Section[]): void {
  takeLetterhead(head, sections);
  for (let above = 0; above < mostAbove && head.blocks.length > 1; above += 1) {
    const [first] = head.blocks;
    const notice = first && isLineBlock(first) ? takeAbove(first, head, sections) : undefined;
    if (!notice) return;
    head.notices.push(notice);
    head.blocks.shift();
  }
}

/** The lines down to the motto, which none but an official paper has, where a headline is below. */
function takeLetterhead(head: Head, sections: readonly Section[]): void {
  const end = head.blocks.slice(0, letterheadLength).findLastIndex(({ text }) => isMotto(text));
  const lines = head.blocks.slice(0, end + 1);
  if (!lines.every(isLineBlock) || !hasTitleBelow(head.blocks.slice(Math.max(end, 0)), sections)) return;
  for (const { text } of lines) {
    const date = isDateLine(text);
    if (date) head.dateLines.push(text);
    head.notices.push(date ? lineNotice(text) : { code: 'dropped-letter', text });
  }
  head.blocks.splice(0, lines.length);
}

/** What is said of a line above the headline; undefined where it is none. */
function takeAbove(first: RawBlock, head: Head, sections: readonly Section[]): Notice | undefined {
  const { text } = first;
  if (isSectionName(text, sections)) {
    if (readSection([text], sections) === undefined) return { code: 'unknown-section', text };
    head.sections.unshift(text);
    return lineNotice(text);
  }
  const isParagraph = first.block.type === 'paragraph';
  if (isParagraph && takeLine(first, head, undefined, sections)) return lineNotice(text);
  const isAboveTitle = hasTitleBelow(head.blocks, sections);
  if (isAboveTitle && isLetterLine(text)) return { code: 'dropped-letter', text };
  const below = lineBelow(head.blocks, sections);
  if (isPaperAbove(first, below)) return { code: 'dropped-paper-name', text };
  if (isKicker(first, below)) {
    if (text === text.toUpperCase() || !isPersonName(text)) return { code: 'dropped-kicker', text };
    head.authors.push(text);
    return lineNotice(text);
  }
  return isParagraph && isAboveTitle ? takeOther(text, head) : undefined;
}

/** Takes a line above what has the shape of a headline: of the page, of the paper, of an author, or the standfirst. */
function takeOther(text: string, head: Head): Notice | undefined {
  const last = head.notices.at(-1)?.text ?? '';
  if (isEdgeLine(text)) return { code: 'dropped-furniture', text };
  if (isPaperName(text)) return { code: 'dropped-paper-name', text };
  if (isRoleLine(text) && head.authors.includes(last)) return { code: 'dropped-kicker', text };
  const isBelowSection = head.notices.some(({ code }) => code === 'unknown-section') || head.sections.length > 0;
  if (isPersonName(text) && (isBelowSection || isRoleLine(head.blocks[1]?.text ?? ''))) {
    head.authors.push(text);
    return lineNotice(text);
  }
  if (!/[.…]$/u.test(text) || sourceMark(text).mark === undefined || head.description !== undefined) return undefined;
  head.description = text;
  return lineNotice(text);
}
