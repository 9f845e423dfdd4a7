import { items } from './alternatives.ts';
import { shortLine } from './oneLine.ts';

/** Lines whole, in lower case: services to share with, and labels of buttons and lists, which amid a text could be its words. */
const edges = new Set(
  items(`facebook|twitter|x|zalo|messenger|telegram|viber|tiktok|youtube|instagram|linkedin|pinterest|google news|lưu|thích|like
    |theo dõi|follow|nghe|a-|a+|aa|mới|nóng|mới nhất|nóng nhất|nổi bật|e-magazine|podcast`),
);

/** Whether a whole line, above a text or below it, is left over from the page it was copied from; a lone number counts something. */
export function isEdgeLine(line: string): boolean {
  const text = shortLine(line, 30);
  return text !== undefined && (isLoneNumber(text) || edges.has(text.toLowerCase()));
}

/** `0`, `12`; also the number of a chapter. */
export function isLoneNumber(line: string): boolean {
  return /^\(?\d{1,3}\)?$/u.test(line);
}
