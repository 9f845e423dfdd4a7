import { isEdgeLine } from '../metadata/edgeLines.ts';
import { isEditorLine } from '../metadata/editors.ts';
import { isAnyDateLine } from '../metadata/impossibleDate.ts';
import { isLetterLine } from '../metadata/letters.ts';
import { isNewspaper } from '../metadata/newspapers.ts';
import { isPaperName } from '../metadata/paperName.ts';
import { isRelativeTime } from '../metadata/relativeTime.ts';
import { isRoleLine } from '../metadata/roles.ts';
import { isSectionName } from '../metadata/sections.ts';
import { isByline } from '../metadata/signature.ts';
import { hasKickerShape, hasTitleShape, looksLikeHeadline } from '../metadata/titleShape.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import type { Section } from './composition.ts';
import { isSentence } from './prose.ts';

/** The line below the first that is no date, byline, section or line of a letter: what may be a headline with it. */
export function lineBelow(blocks: readonly RawBlock[], sections: readonly Section[]): RawBlock | undefined {
  return blocks
    .slice(1, 5)
    .find(
      ({ text }) =>
        !isAnyDateLine(text) &&
        !isRelativeTime(text) &&
        !isByline(text) &&
        !isEditorLine(text) &&
        !isLetterLine(text) &&
        !isSectionName(text, sections),
    );
}

/** So many lines below the first one the headline may stand. */
const headlineReach = 7;

/** Whether a line below the first, above all sentences, has the shape of a headline and is no other line of a head. */
export function hasTitleBelow([, ...below]: readonly RawBlock[], sections: readonly Section[]): boolean {
  const reached = below.slice(0, headlineReach);
  const end = reached.findIndex((raw) => isSentence(raw) && !isLetterLine(raw.text));
  return reached.slice(0, end < 0 ? undefined : end).some((raw) => isTitle(raw, sections));
}

function isTitle(raw: RawBlock, sections: readonly Section[]): boolean {
  const { block, text } = raw;
  if (isLetterLine(text)) return false;
  if (block.type === 'heading') return true;
  const isOther = isSectionName(text, sections) || isEdgeLine(text) || isPaperName(text) || isRoleLine(text);
  return (
    block.type === 'paragraph' &&
    wordsIn(raw) > 1 &&
    text.length <= 200 &&
    !/\n/u.test(text) &&
    !isOther &&
    hasTitleShape(text)
  );
}

/**
 * Whether a line is a kicker, not the headline: short, above a longer line that could be the headline and stands out more, or
 * as much where the short one is in capitals.
 */
export function isKicker(raw: RawBlock, below: RawBlock | undefined): boolean {
  if (!below || !hasKickerShape(raw.text) || wordsIn(below) <= wordsIn(raw) || !couldBeHeadline(below)) return false;
  if (prominence(below) === title) return prominence(raw) < title;
  if (prominence(raw) >= heading || prominence(raw) > prominence(below)) return false;
  return raw.text === raw.text.toUpperCase() || prominence(raw) < prominence(below);
}

/** Whether a line is the name of a newspaper in ordinary words, above a longer line that could be the headline. */
export function isPaperAbove(raw: RawBlock, below: RawBlock | undefined): boolean {
  return (
    below !== undefined &&
    isNewspaper(raw.text) &&
    prominence(raw) <= prominence(below) &&
    wordsIn(below) > wordsIn(raw) &&
    couldBeHeadline(below)
  );
}

/** Whether the line below the first could be the headline as well as the first, which no style makes one. */
export function isRival(raw: RawBlock, below: RawBlock | undefined): below is RawBlock {
  return (
    below !== undefined &&
    prominence(raw) < heading &&
    prominence(raw) <= prominence(below) &&
    (couldBeHeadline(below) || (wordsIn(below) >= Math.min(fewestWords, wordsIn(raw) + 1) && isTitle(below, [])))
  );
}

function couldBeHeadline(raw: RawBlock): boolean {
  return prominence(raw) >= heading || (raw.block.type === 'paragraph' && looksLikeHeadline(raw.text));
}

/** So many words make a headline of any first line doubtful. */
const fewestWords = 3;

const title = 3;
const heading = 2;

/** How far a line stands out by its style; the classes are those of titles and large letters in Word. */
function prominence({ block, classes, isBold }: RawBlock): number {
  if (block.type === 'heading') return /(?:^|\s)headline(?:\s|$)/u.test(classes) ? title : heading;
  return isBold || /(?:^|\s)large(?:\s|$)/u.test(classes) ? 1 : 0;
}

function wordsIn({ text }: RawBlock): number {
  return text.split(/\s+/u).length;
}
