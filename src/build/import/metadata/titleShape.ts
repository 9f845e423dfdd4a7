import { isFurniture } from './furniture.ts';
import { isAnyDateLine } from './impossibleDate.ts';
import { shortLine } from './oneLine.ts';
import { isPersonName } from './personName.ts';
import { isSignature } from './signature.ts';
import { isSourceLine } from './sourceLine.ts';

/** Whether a line could stand over a text: it begins with a capital, has no stop, and is no date, name, source or menu. */
export function hasTitleShape(text: string): boolean {
  return (
    /^[\p{Lu}\d“"‘]/u.test(text) &&
    /[\p{L}\d?!”"’)]$/u.test(text) &&
    !/[.;…]\s|[.…][”"’)]+$|\S@\S|https?:/u.test(text) &&
    !isAnyDateLine(text) &&
    isFurniture(text) === undefined &&
    isSignature(text) === undefined &&
    isSourceLine(text) === undefined
  );
}

/** In characters. */
const longestHeadline = 160;
/** In words. */
const fewestWords = 4;

/** Whether a line that nothing marks could be a headline, where it stands among others at the top of a text. */
export function looksLikeHeadline(line: string): boolean {
  const text = line.includes('\n') ? undefined : shortLine(line, longestHeadline);
  if (text === undefined || text.split(' ').length < fewestWords) return false;
  // `Ghi chép của Lê Thu` is a byline.
  const [, owner = ''] = /\scủa\s(.+)$/u.exec(text) ?? [];
  return hasTitleShape(text.replace(/(?:…|\.{3})$/u, '')) && !isPersonName(owner);
}

/** In characters and in words. */
const longestKicker = { characters: 40, words: 4 };

/** Whether a line is as short as a kicker, the label above a headline: `BÁO CÁO NHANH`. */
export function hasKickerShape(line: string): boolean {
  const text = shortLine(line, longestKicker.characters);
  return text !== undefined && text.split(' ').length <= longestKicker.words && /[\p{L}\d]:?$/u.test(text);
}
