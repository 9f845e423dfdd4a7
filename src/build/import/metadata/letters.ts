import { alternatives } from './alternatives.ts';
import { shortLine } from './oneLine.ts';
import { isSectionName } from './sections.ts';

/** In characters. */
const longest = 160;

const motto = /^(?:cộng (?:hòa|hoà) xã hội chủ nghĩa việt nam|độc lập\s?[-–—]\s?tự do\s?[-–—]\s?hạnh phúc)[.!]?$/iu;
/** What a sent text is, where its name is the whole line. */
const kinds = new RegExp(
  `^(?:${alternatives(`báo cáo|tờ trình|công văn|thông cáo báo chí|bản thảo|tin bài|tin,? bài|bài viết|bài báo
    |(?:tin bài|tin,? bài|tin|bài|bài viết|bài báo) (?:cộng tác|dự thi|gửi đăng|gửi báo)`)})$`,
  'iu',
);
const openings = new RegExp(
  `^(?:${alternatives(`kính gửi|kính thưa|thưa (?:quý báo|tòa soạn|toà soạn|ban biên tập)
    |(?:tôi|em|chúng tôi|cháu) (?:xin |kính |trân trọng )*gửi (?:\\S+ ){0,6}?(?:bài|tin|ảnh)|số\\s?:\\s?\\d`)})(?![\\p{L}])`,
  'iu',
);

/** Whether a whole line is of the national name and motto that official papers begin with. */
export function isMotto(line: string): boolean {
  const text = shortLine(line, longest);
  return text !== undefined && motto.test(text);
}

/** Whether a line above a headline belongs to the letter or the official paper that a text was sent as: `Kính gửi: …`, `BÁO CÁO`. */
export function isLetterLine(line: string): boolean {
  const text = shortLine(line, longest);
  if (text === undefined) return false;
  const desk = /^ban\s(.+)$/iu.exec(text)?.[1];
  return motto.test(text) || kinds.test(text) || openings.test(text) || (desk !== undefined && isSectionName(desk, []));
}
