import { isDateLine } from '../metadata/dateLine.ts';
import { isAnyDateLine, isImpossibleDateLine } from '../metadata/impossibleDate.ts';
import { isPersonName } from '../metadata/personName.ts';
import { isRelativeTime } from '../metadata/relativeTime.ts';
import { isSectionName, readSection } from '../metadata/sections.ts';
import { isByline } from '../metadata/signature.ts';
import type { GivenMetadata, Manuscript } from '../model/manuscript.ts';
import type { Notice } from '../model/notice.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import type { Reading, Section } from './composition.ts';
import { lineNotice } from './dateNotices.ts';
import { isKicker, isRival, lineBelow } from './kickers.ts';
import { isSameText } from './sameText.ts';

/** What stands above the text. */
export interface Head extends Reading {
  headline?: string;
  description?: string;
  /** Lines that say when it was published or modified. */
  dateLines: string[];
  authors: string[];
  /** Names of sections above the headline, the nearest first. */
  sections: string[];
}

/** So many blocks from the top may belong to the head. */
const headLength = 8;

/** Takes the headline, date, byline and standfirst off the beginning of a text. */
export function readHead(
  blocks: readonly RawBlock[],
  given: GivenMetadata,
  kind: Manuscript['kind'],
  sections: readonly Section[],
): Head {
  const rest = [...blocks];
  const head: Head = { blocks: rest, notices: [], dateLines: [], authors: [], sections: [] };
  takeKickers(head, given, sections);
  takeHeadline(head, given, kind === 'text', lineBelow(rest, sections));
  const headline = given.headline ?? head.headline;
  for (let index = 0; index < Math.min(rest.length, headLength); ) {
    const raw = rest[index];
    if (!raw || !isLineBlock(raw)) break;
    if (!takeLine(raw, head, headline, sections) && !takeName(raw, rest[index + 1], head)) {
      // A date or a byline may stand under the standfirst.
      // A page's own has been found by its place.
      if (index === 0 && kind !== 'page' && isStandfirst(raw, rest[1], given)) {
        head.description = given.description ?? raw.text;
        rest.splice(0, 1);
        continue;
      }
      break;
    }
    head.notices.push(lineNotice(raw.text));
    rest.splice(index, 1);
  }
  takeDatesBelow(head);
  return head;
}

/** Takes dates, kickers and the names of sections off that stand above a headline; the last line is none of them. */
function takeKickers(head: Head, { headline }: GivenMetadata, sections: readonly Section[]): void {
  if (headline !== undefined) return;
  for (let first = head.blocks[0]; first && head.blocks.length > 1; first = head.blocks[0]) {
    const notice = isLineBlock(first) ? takeAbove(first, head, sections) : undefined;
    if (!notice) return;
    head.notices.push(notice);
    head.blocks.shift();
  }
}

/** What is said of a line above the headline; undefined where it is none. */
function takeAbove(first: RawBlock, head: Head, sections: readonly Section[]): Notice | undefined {
  const { text } = first;
  if (isSectionName(text, sections)) {
    if (readSection([text], sections) === undefined) return { code: 'unknown-section', text };
    head.sections.unshift(text);
    return lineNotice(text);
  }
  if (isKicker(first, lineBelow(head.blocks, sections))) {
    if (text === text.toUpperCase() || !isPersonName(text)) return { code: 'dropped-kicker', text };
    head.authors.push(text);
    return lineNotice(text);
  }
  return first.block.type === 'paragraph' && takeLine(first, head, undefined, sections) ? lineNotice(text) : undefined;
}

/** So many blocks of the text may stand above its date. */
const dateReach = 4;

/** A date by itself is no text, also under a standfirst or a first paragraph. */
function takeDatesBelow(head: Head): void {
  for (const raw of head.blocks.slice(0, dateReach)) {
    if (raw.block.type !== 'paragraph' || !isAnyDateLine(raw.text)) continue;
    head.dateLines.push(raw.text);
    head.notices.push(lineNotice(raw.text));
    head.blocks.splice(head.blocks.indexOf(raw), 1);
  }
}

function isLineBlock({ block }: RawBlock): boolean {
  return block.type === 'paragraph' || block.type === 'heading';
}

/** @param below the line that may be the headline with the first */
function takeHeadline(head: Head, { headline }: GivenMetadata, isPlain: boolean, below: RawBlock | undefined): void {
  const [first] = head.blocks;
  if (!first || headline !== undefined) return;
  const isHeadline = first.block.type === 'heading' || (first.block.type === 'paragraph' && isTyped(first, isPlain));
  if (!isHeadline) return;
  head.headline = first.text.replaceAll('\n', ' ');
  if (isRival(first, below)) head.notices.push({ code: 'headline-guess', text: head.headline, result: below.text });
  head.blocks.shift();
}

/** A headline that no markup marks: a line by itself, bold, centred, or in plain text. */
function isTyped({ text, isBold, align }: RawBlock, isPlain: boolean): boolean {
  if (text.length > 250 || isAnyDateLine(text)) return false;
  return isPlain || ((isBold === true || align === 'center' || !/[.…]$/u.test(text)) && text.length <= 200);
}

/** Whether the line was the headline once more, a date, which may stand beside an author and a section, or a byline. */
function takeLine({ text }: RawBlock, head: Head, headline: string | undefined, sections: readonly Section[]): boolean {
  if (headline !== undefined && isSameText(text, headline)) return true;
  if (isRelativeTime(text)) return true;
  const date = isDateLine(text);
  if (date) {
    head.dateLines.push(text);
    if (date.author) head.authors.push(date.author);
    head.sections.push(...(date.rest ?? '').split(', ').filter((name) => isSectionName(name, sections)));
    return true;
  }
  if (isImpossibleDateLine(text)) {
    head.dateLines.push(text);
    return true;
  }
  const byline = isByline(text);
  head.authors.push(...(byline?.authors ?? []));
  return byline !== undefined;
}

/** A person's name by itself, right above the date or right below it. */
function takeName({ block, text }: RawBlock, next: RawBlock | undefined, { dateLines, authors }: Head): boolean {
  const isBeside = dateLines.length > 0 || (next !== undefined && isDateLine(next.text) !== undefined);
  if (block.type !== 'paragraph' || !isBeside || authors.length > 0 || !isPersonName(text)) return false;
  authors.push(text);
  return true;
}

/** A paragraph right under the headline that is marked as one, or is all bold and followed by one that is not. */
function isStandfirst(raw: RawBlock, next: RawBlock | undefined, { description }: GivenMetadata): boolean {
  if (description !== undefined) return isSameText(raw.text, description);
  if (/\b(?:sapo|standfirst|lead|summary|chapeau)\b/u.test(raw.classes)) return true;
  const isBoldParagraph = raw.isBold === true && raw.text.length > 60 && /[.!?…]$/u.test(raw.text);
  return isBoldParagraph && next?.block.type === 'paragraph' && !next.isBold;
}
