import { alternatives } from './alternatives.ts';
import { type FurnitureReason, linePatterns, wholeLines } from './furnitureLines.ts';
import { shortLine } from './oneLine.ts';
import { isSectionName } from './sections.ts';

export interface Furniture {
  reason: FurnitureReason;
  /** What follows, to the end of the text, belongs to the page too. */
  startsTail?: true;
  /** What a line of keywords lists. */
  keywords?: string[];
}

/** In characters. */
const longest = 160;
const longestTags = 600;

const tags = /^(?:tags?|từ khóa|từ khoá|thẻ|topics?|chủ đề|filed under|tagged(?: with| as)?)\s?:\s?(?<list>.*)$/iu;
/** `#chợ đêm #Tây Đô`. */
const hashtags = /^#\p{L}[^#.?!]{0,60}(?:\s#\p{L}[^#.?!]{0,60})+$/u;
const submission = /^(?:người gửi|đơn vị gửi|kính gửi tòa soạn|gửi từ|số điện thoại người gửi)\s?:\s?.{1,100}$/iu;

/** Lines after which nothing of an article comes. `Xem thêm` and `Đọc thêm` stand amid texts as often as under them. */
const tails = new RegExp(
  `^(?:${alternatives(`(?:\\d{1,6} )?(?:bình luận|comments?)|ý kiến (?:bạn đọc|độc giả|của bạn)|gửi bình luận
    |thêm vào bộ sưu tập|quan tâm nhất|trở thành người đầu tiên tặng sao|tặng sao cho bài viết|leave a (?:reply|comment)|no comments|tin liên quan
    |bài (?:viết )?liên quan|tin bài liên quan|tin tức liên quan|(?:tin |bài )?cùng chuyên mục|(?:các )?tin khác|đọc nhiều
    |tin đọc nhiều|xem nhiều|đang được quan tâm|related (?:articles|stories|posts|content)|most read|most popular|popular posts|recent posts
    |you (?:may|might) also (?:like|be interested in)|more stories|recommended for you|recommended articles|read next|up next`)})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** What a whole line is of a page's furniture, not of its text; undefined of what may be text. Never a sentence. */
export function isFurniture(line: string): Furniture | undefined {
  const listed = shortLine(line, longestTags);
  if (listed === undefined) return undefined;
  const list = tags.exec(listed)?.groups?.list;
  if (list !== undefined && !/[.?!]$/u.test(list)) return tagLine(listed, list);
  if (listed.length > longest) return undefined;
  if (hashtags.test(listed)) return { reason: 'tags', keywords: keywordsIn(listed) };
  if (!/[\p{L}\p{N}]/u.test(listed)) return isSeparator(listed) ? { reason: 'separator' } : undefined;
  if (submission.test(listed)) return { reason: 'submission' };
  const lower = listed.toLowerCase();
  const bare = lower.replace(/^[\s|•·–—>»←→+×-]+|[\s|•·–—>»:!.…←→+×-]+$/gu, '');
  const reason =
    wholeLines.get(bare) ??
    linePatterns.find(([pattern]) => pattern.test(bare) || pattern.test(lower))?.[1] ??
    (isWayBack(bare) ? 'navigation' : undefined);
  if (reason === undefined || isSpoken(listed)) return undefined;
  return { reason, ...(tails.test(bare) && { startsTail: true as const }) };
}

/**
 * `Từ khóa:` with what it lists. `Chủ đề: …` and `Topics: …` may be text; papers of science list keywords (`Từ khóa`)
 * above their text, so that only tags, and a label whose words are in the lines below, end one.
 */
function tagLine(line: string, list: string): Furniture | undefined {
  const isTopic = /^(?:chủ đề|topics?|thẻ)/iu.test(line);
  if (isTopic && (list === '' || list.length > 60)) return undefined;
  const startsTail = /^tag/iu.test(line) || (!isTopic && list === '');
  const keywords = keywordsIn(list);
  return { reason: 'tags', ...(startsTail && { startsTail }), ...(keywords.length > 0 && { keywords }) };
}

/** The keywords of a list with commas, or one of a line by itself; none of longer texts. */
export function keywordsIn(list: string): string[] {
  return list
    .split(/[,;#|•]/u)
    .map((keyword) => keyword.trim())
    .filter((keyword) => keyword.length > 1 && keyword.length <= 60);
}

/** Dialogue and quotes begin with signs that menus have too. */
function isSpoken(line: string): boolean {
  return /^[–—-]\s/u.test(line) || /["“”?]/u.test(line);
}

/** `Trở lại Thể thao`, unlike the crosshead `Trở lại quê hương`. */
function isWayBack(line: string): boolean {
  const section = /^(?:trở lại|quay lại|trở về) (?:(?:trang|mục|chuyên mục) )?(?<section>.{2,30})$/u.exec(line)?.groups
    ?.section;
  return section !== undefined && isSectionName(section, []);
}

/** Signs that part the links of a menu. `***` and `---` part texts, brackets belong to code. */
function isSeparator(line: string): boolean {
  return /^[|•·\s/>»<«×←→↑]+$|^[-–—]$/u.test(line);
}
