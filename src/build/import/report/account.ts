import type { Article } from '../../../article/schema/articleSchema.ts';
import { comparable, wordRuns } from '../compose/sameText.ts';
import { labelledCaption } from '../metadata/labelledCaption.ts';
import type { InputLine } from '../model/manuscript.ts';
import type { Notice, NoticeCode } from '../model/notice.ts';
import { cleanText } from '../text/cleanText.ts';
import { articleTexts } from './articleTexts.ts';
import { isInFields } from './inFields.ts';

/** Where a line of the input went. */
export type AccountedLine = InputLine & ({ in: 'article' } | { in: 'notice'; code: NoticeCode } | { in: 'outside' });

/** `Ảnh 2:` before a caption, `Ảnh:` before a photo's file name, or the number of an item in a list, folded. */
const number = /^(?:(?:anh|hinh|photo) )?\d{1,3} |^(?:anh|hinh|photo) (?=.* (?:jpe?g|png|webp|avif)\b)/u;

/**
 * Says of every line of an input where it went: into the article, dropped with a reason, or outside of the text that was taken
 * for the article, as menus of a page are.
 */
export function accountFor(lines: readonly InputLine[], article: Article, notices: readonly Notice[]): AccountedLine[] {
  const texts = articleTexts(article).join('\n');
  const words = wordsOf(comparable(texts));
  let figures: Set<string> | undefined;
  const reasonFor = reasonsIn(notices);
  const isInText = (line: string): boolean => {
    const folded = comparable(labelledCaption(line) ?? line);
    if (/^[\d ]+$/u.test(folded)) {
      figures ??= new Set(figuresOf(texts));
      return figuresOf(line).every((figure) => figures?.has(figure));
    }
    const text = folded.replace(number, '');
    return text === '' || words.hold(text) || words.holdMost(folded);
  };
  return lines.map((line) => {
    const clean = cleanText(line.text).text;
    if (isInText(clean) || isInFields(clean, article)) return { ...line, in: 'article' };
    const code = reasonFor(comparable(clean).replace(number, ''));
    return code === undefined ? { ...line, in: 'outside' } : { ...line, in: 'notice', code };
  });
}

/** So many notices are looked through for the words of a line; of more, the text of one must be the line. */
const mostSearched = 300;

function reasonsIn(notices: readonly Notice[]): (text: string) => NoticeCode | undefined {
  const told = notices.flatMap(({ code, text }) => (text ? [{ code, text: comparable(text) }] : []));
  const exact = new Map(told.toReversed().map(({ code, text }) => [text, code]));
  const searched = told.slice(0, mostSearched);
  return (text) =>
    exact.get(text) ?? searched.find((notice) => holdsWords(notice.text, text) || holdsWords(text, notice.text))?.code;
}

/** Whether a text has another in it, as whole words. */
function holdsWords(text: string, part: string): boolean {
  return part !== '' && ` ${text} `.includes(` ${part} `);
}

/** In words. */
const runLength = 4;

/** In characters: a shorter text is looked through faster than its runs are listed. */
const short = 20_000;

/** A folded text whose words are known, so that most of what it has not is told without looking through it. */
function wordsOf(text: string) {
  const padded = ` ${text} `;
  const known = new Set(text.split(' '));
  let runs: Set<string> | undefined;
  const hasRun = (run: string): boolean => {
    if (text.length < short) return padded.includes(` ${run} `);
    runs ??= new Set(wordRuns(text.split(' '), runLength));
    return runs.has(run);
  };
  return {
    hold: (line: string): boolean => line.split(' ').every((word) => known.has(word)) && padded.includes(` ${line} `),
    /** A line whose mark, credit or crosshead was parted from it: four of five of its runs of four words are there. */
    holdMost: (line: string): boolean => {
      const words = line.split(' ');
      if (words.length < 6) return false;
      const lineRuns = wordRuns(words, runLength);
      return lineRuns.filter(hasRun).length >= lineRuns.length * 0.8;
    },
  };
}

/** The words of a text as numbers stand by themselves: `7` is no word of `7/3` or `7.500`. */
function figuresOf(text: string): string[] {
  return text
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}
