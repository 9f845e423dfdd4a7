import { isLoneCredit } from '../metadata/credits.ts';
import { isAnyDateLine } from '../metadata/impossibleDate.ts';
import { withoutPaperName } from '../metadata/paperName.ts';
import type { GivenMetadata, Manuscript } from '../model/manuscript.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import { takeAboveHeadline } from './aboveHeadline.ts';
import type { Section } from './composition.ts';
import { droppedInHead, type Head, isLineBlock, takeLine, takeName } from './headLines.ts';
import { isRival, lineBelow } from './kickers.ts';
import { lineNotice } from './lineNotice.ts';
import { isSameText } from './sameText.ts';

/** So many blocks from the top may belong to the head. */
const headLength = 8;

/** So many lines may be taken off. */
const mostTaken = 40;

/** Takes the headline, date, byline and standfirst off the beginning of a text. */
export function readHead(
  blocks: readonly RawBlock[],
  given: GivenMetadata,
  kind: Manuscript['kind'],
  sections: readonly Section[],
): Head {
  const rest = [...blocks];
  const head: Head = { blocks: rest, notices: [], dateLines: [], authors: [], sections: [] };
  if (given.headline === undefined) takeAboveHeadline(head, sections);
  takeHeadline(head, given, kind === 'text', lineBelow(rest, sections));
  const headline = given.headline ?? head.headline;
  const least = Math.max(0, rest.length - mostTaken);
  for (let index = 0; index < Math.min(rest.length, headLength) && rest.length > least; ) {
    const raw = rest[index];
    if (!raw || !isLineBlock(raw)) break;
    const dropped = droppedInHead(raw, rest[index + 1], head);
    if (dropped) {
      head.notices.push(dropped);
      rest.splice(index, 1);
      continue;
    }
    if (!takeLine(raw, head, headline, sections) && !takeName(raw, belowCredits(rest, index), head)) {
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

/** The next line that is no credit of photos, which may stand below an author. */
function belowCredits(blocks: readonly RawBlock[], index: number): RawBlock | undefined {
  return blocks.slice(index + 1, headLength).find(({ text }) => !isLoneCredit(text));
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

/** @param below the line that may be the headline with the first */
function takeHeadline(head: Head, { headline }: GivenMetadata, isPlain: boolean, below: RawBlock | undefined): void {
  const [first] = head.blocks;
  if (!first || headline !== undefined) return;
  const isHeadline = first.block.type === 'heading' || (first.block.type === 'paragraph' && isTyped(first, isPlain));
  if (!isHeadline) {
    if (first.text.length > longestHeadline) head.longFirstLine = first.text.length;
    return;
  }
  const line = first.text.replaceAll('\n', ' ');
  head.headline = withoutPaperName(line);
  if (head.headline !== line) head.notices.push({ code: 'cut-paper-name', text: line });
  if (isRival(first, below)) head.notices.push({ code: 'headline-guess', text: head.headline, result: below.text });
  head.blocks.shift();
}

/** In characters. */
const longestHeadline = 250;

/** A headline that no markup marks: a line by itself, bold, centred, or in plain text. */
function isTyped({ text, isBold, align }: RawBlock, isPlain: boolean): boolean {
  if (text.length > longestHeadline || isAnyDateLine(text)) return false;
  return isPlain || ((isBold === true || align === 'center' || !/[.…]$/u.test(text)) && text.length <= 200);
}

/** A paragraph right under the headline that is marked as one, or is all bold and followed by one that is not. */
function isStandfirst(raw: RawBlock, next: RawBlock | undefined, { description }: GivenMetadata): boolean {
  if (description !== undefined) return isSameText(raw.text, description);
  if (/\b(?:sapo|standfirst|lead|summary|chapeau)\b/u.test(raw.classes)) return true;
  const isBoldParagraph = raw.isBold === true && raw.text.length > 60 && /[.!?…]$/u.test(raw.text);
  return isBoldParagraph && next?.block.type === 'paragraph' && !next.isBold;
}
