import { isBrandShape } from './markShape.ts';
import { shortLine } from './oneLine.ts';
import { isPlace } from './places.ts';
import { isSectionName } from './sections.ts';

/** In characters and in words. */
const longest = { characters: 60, words: 8 };
/** In characters. */
const longestHeadline = 500;

const called =
  /^(?:Báo(?: điện tử)?|Tạp chí|Đài (?:Truyền hình|Tiếng nói|Phát thanh)|Cổng thông tin)\s(?<name>\p{Lu}.*)$/u;

/**
 * Whether a whole line is the name of a paper by its words or its shape, perhaps with a section: `Báo Cần Thơ`,
 * `Tuổi Trẻ Online`, a name in one word.
 */
export function isPaperName(line: string): boolean {
  const text = shortLine(line, longest.characters);
  if (text === undefined || text.split(' ').length > longest.words) return false;
  const [, brand = '', section = ''] = /^(\S+)\s(.+)$/u.exec(text) ?? [];
  return (
    isCalledPaper(text) ||
    /\sOnline$/u.test(text) ||
    isBrandShape(text) ||
    (isBrandShape(brand) && isSectionName(section, []))
  );
}

/** `Báo Pháp luật Việt Nam`; `Báo Mỹ nói gì` is a sentence. */
function isCalledPaper(text: string): boolean {
  const words = called.exec(text)?.groups?.name?.split(' ');
  return words !== undefined && words.filter((word) => /^\p{Ll}/u.test(word)).length <= 1;
}

const ending = /^(?<headline>.{7,}\S)(?:\s+(?<sign>[-–—|])\s+|\s*\|\s*)(?<name>[^|–—]{2,60})$/u;

/** A headline without the name of the paper behind it, `… - Báo Cần Thơ`; behind a bar any short name in capitals is one. */
export function withoutPaperName(headline: string): string {
  const { rest, name, sign } = partsOf(headline);
  if (!isPaperName(name) && !(sign === '|' && isTitled(name))) return headline;
  const above = partsOf(rest);
  return isSectionName(above.name, []) ? above.rest : rest;
}

/** What stands before the last dash or bar, and behind it. */
function partsOf(headline: string): { rest: string; name: string; sign: string } {
  const found = headline.length > longestHeadline ? undefined : ending.exec(headline)?.groups;
  return { rest: found?.headline ?? headline, name: found?.name ?? '', sign: found?.sign ?? '|' };
}

function isTitled(name: string): boolean {
  const words = name.split(' ');
  return words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word)) && !isPlace(name);
}
