import { isDateLine } from '../metadata/dateLine.ts';
import { isEditorLine } from '../metadata/editors.ts';
import { isImpossibleDateLine } from '../metadata/impossibleDate.ts';
import { isLetterLine } from '../metadata/letters.ts';
import { isNewspaper } from '../metadata/newspapers.ts';
import { isPaperName } from '../metadata/paperName.ts';
import { isPersonName } from '../metadata/personName.ts';
import { isRelativeTime } from '../metadata/relativeTime.ts';
import { isSectionName } from '../metadata/sections.ts';
import { isByline } from '../metadata/signature.ts';
import type { Notice } from '../model/notice.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import type { Reading, Section } from './composition.ts';
import { isSameText } from './sameText.ts';

/** What stands above the text. */
export interface Head extends Reading {
  headline?: string;
  /** How many characters the first line has, where it is too long for the headline. */
  longFirstLine?: number;
  description?: string;
  /** Lines that say when it was published or modified. */
  dateLines: string[];
  authors: string[];
  /** Names of sections above the headline, the nearest first. */
  sections: string[];
}

/** Whether a block may be a line of the head. */
export function isLineBlock({ block }: RawBlock): boolean {
  return block.type === 'paragraph' || block.type === 'heading';
}

/** Whether the line was the headline once more, a date, which may stand beside an author and a section, a byline, or an editor. */
export function takeLine(
  { text }: RawBlock,
  head: Head,
  headline: string | undefined,
  sections: readonly Section[],
): boolean {
  if (headline !== undefined && isSameText(text, headline)) return true;
  if (isRelativeTime(text) || isEditorLine(text)) return true;
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

/** What is said of a line below the headline that is dropped: the name of a paper beside the date, more of a letter. */
export function droppedInHead({ block, text }: RawBlock, next: RawBlock | undefined, head: Head): Notice | undefined {
  if (block.type !== 'paragraph') return undefined;
  const isOfLetter = isLetterLine(text) && head.notices.some(({ code }) => code === 'dropped-letter');
  if (isOfLetter) return { code: 'dropped-letter', text };
  const isPaper = isBesideDate(next, head) && (isPaperName(text) || isNewspaper(text));
  return isPaper ? { code: 'dropped-paper-name', text } : undefined;
}

function isBesideDate(next: RawBlock | undefined, { dateLines }: Head): boolean {
  return dateLines.length > 0 || (next !== undefined && isDateLine(next.text) !== undefined);
}

/** A person's name by itself, right above the date or right below it, or set apart from the text. */
export function takeName(raw: RawBlock, next: RawBlock | undefined, head: Head): boolean {
  const { block, text } = raw;
  const { authors } = head;
  const isApart = isSetApart(raw) || isBesideDate(next, head);
  if (block.type !== 'paragraph' || !isApart || authors.length > 0 || !isPersonName(text)) return false;
  authors.push(text);
  return true;
}

function isSetApart({ align, isItalic }: RawBlock): boolean {
  return align !== undefined || isItalic === true;
}
