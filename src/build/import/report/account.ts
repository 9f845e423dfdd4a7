import type { Article, Phrasing } from '../../../article/schema/articleSchema.ts';
import { plainText } from '../blocks/phrasing.ts';
import { comparable } from '../compose/sameText.ts';
import type { InputLine } from '../model/manuscript.ts';
import type { Notice, NoticeCode } from '../model/notice.ts';
import { cleanText } from '../text/cleanText.ts';

/** Where a line of the input went. */
export type AccountedLine = InputLine & ({ in: 'article' } | { in: 'notice'; code: NoticeCode } | { in: 'outside' });

/** `Ảnh 2:` before a caption, `Ảnh:` before a photo's file name, or the number of an item in a list, folded. */
const number = /^(?:(?:anh|hinh|photo) )?\d{1,3} |^(?:anh|hinh|photo) (?=.* (?:jpe?g|png|webp|avif)\b)/u;

/**
 * Says of every line of an input where it went: into the article, dropped with a reason, or outside of the text that was taken
 * for the article, as menus of a page are.
 */
export function accountFor(lines: readonly InputLine[], article: Article, notices: readonly Notice[]): AccountedLine[] {
  const words = comparable(textsOf(article).join('\n'));
  const told = notices.flatMap(({ code, text }) => (text ? [{ code, text: comparable(text) }] : []));
  return lines.map((line) => {
    const whole = comparable(cleanText(line.text).text);
    const text = whole.replace(number, '');
    if (text === '' || words.includes(text) || holdsMost(words, whole)) return { ...line, in: 'article' };
    const reason = told.find(
      (notice) => notice.text.includes(text) || (notice.text !== '' && text.includes(notice.text)),
    );
    return reason ? { ...line, in: 'notice', code: reason.code } : { ...line, in: 'outside' };
  });
}

/** The texts of an article in their order, each line of phrasing as one. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.every(isPhrasing) ? [plainText(value)] : value.flatMap(textsOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'type' || key === 'id' ? [] : textsOf(part)));
}

const phrasing = new Set([
  'text',
  'strong',
  'emphasis',
  'superscript',
  'subscript',
  'link',
  'break',
  'footnote-reference',
]);

function isPhrasing(value: unknown): value is Phrasing {
  return value !== null && typeof value === 'object' && 'type' in value && phrasing.has(String(value.type));
}

/** A line whose mark, credit or crosshead was parted from it: four of five of its runs of four words are there. */
function holdsMost(words: string, text: string): boolean {
  const parts = text.split(' ');
  if (parts.length < 6) return false;
  const runs = parts.slice(3).map((_, at) => parts.slice(at, at + 4).join(' '));
  return runs.filter((run) => words.includes(run)).length >= runs.length * 0.8;
}
