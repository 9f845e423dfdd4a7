import { isBrandShape } from './markShape.ts';
import { shortLine } from './oneLine.ts';
import { isPlace } from './places.ts';

/** In characters and in words. */
const longest = { characters: 60, words: 6 };
/** In characters. */
const longestHeadline = 500;

const called = /^(?:Báo(?: điện tử)?|Tạp chí|Đài|Cổng thông tin)\s\p{Lu}|\sOnline$/u;

/** Whether a whole line is the name of a paper by its words or its shape: `Báo Cần Thơ`, `Tuổi Trẻ Online`, a name in one word. */
export function isPaperName(line: string): boolean {
  const text = shortLine(line, longest.characters);
  return text !== undefined && text.split(' ').length <= longest.words && (called.test(text) || isBrandShape(text));
}

const ending = /^(?<headline>.{8,}?)(?:\s+(?<sign>[-–—|])\s+|\s*(?<bar>\|)\s*)(?<name>[^|–—]{2,60})$/u;

/** A headline without the name of the paper behind it, `… - Báo Cần Thơ`; behind a bar any short name in capitals is one. */
export function withoutPaperName(headline: string): string {
  if (headline.length > longestHeadline) return headline;
  const { headline: rest, sign = '|', name = '' } = ending.exec(headline)?.groups ?? {};
  if (rest === undefined) return headline;
  return isPaperName(name) || (sign === '|' && isTitled(name)) ? rest : headline;
}

function isTitled(name: string): boolean {
  const words = name.split(' ');
  return words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word)) && !isPlace(name);
}
