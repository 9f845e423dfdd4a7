import type { Article } from '../../../article/schema/articleSchema.ts';
import { comparable } from '../compose/sameText.ts';
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
  const whole = articleTexts(article).join('\n');
  const words = ` ${comparable(whole)} `;
  const told = notices.flatMap(({ code, text }) => (text ? [{ code, text: comparable(text) }] : []));
  const isInText = (line: string): boolean => {
    const folded = comparable(labelledCaption(line) ?? line);
    if (/^[\d ]+$/u.test(folded)) return holdsWords(figuresOf(whole), figuresOf(line));
    const text = folded.replace(number, '');
    return text === '' || words.includes(` ${text} `) || holdsMost(words, folded);
  };
  return lines.map((line) => {
    const clean = cleanText(line.text).text;
    if (isInText(clean) || isInFields(clean, article)) return { ...line, in: 'article' };
    const text = comparable(clean).replace(number, '');
    const reason = told.find((notice) => holdsWords(notice.text, text) || holdsWords(text, notice.text));
    return reason ? { ...line, in: 'notice', code: reason.code } : { ...line, in: 'outside' };
  });
}

/** Whether a text has another in it, as whole words. */
function holdsWords(text: string, part: string): boolean {
  return part !== '' && ` ${text} `.includes(` ${part} `);
}

/** A text for finding a number that stands by itself: `7` is no word of `7/3` or `7.500`. */
function figuresOf(text: string): string {
  return text
    .split(/\s+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')
    .join(' ');
}

/** A line whose mark, credit or crosshead was parted from it: four of five of its runs of four words are there. */
function holdsMost(words: string, text: string): boolean {
  const parts = text.split(' ');
  if (parts.length < 6) return false;
  const runs = parts.slice(3).map((_, at) => parts.slice(at, at + 4).join(' '));
  return runs.filter((run) => words.includes(run)).length >= runs.length * 0.8;
}
