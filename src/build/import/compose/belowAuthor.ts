import { isByline, isSignature } from '../metadata/signature.ts';
import type { Notice } from '../model/notice.ts';
import type { RawBlock } from '../model/rawBlock.ts';

const affiliation =
  /^\((?:Trường|Đại học|Học viện|Viện|Khoa|Bệnh viện|Sở|Phòng|Ủy ban|UBND|Trung tâm|Hội|Bộ|Công ty)\s[^()]+\)$/u;
const toPaper = /^(?:stk|số tài khoản|thông tin tác giả)\s?:/iu;

/** In characters. */
const longest = 120;

/** What is said of a line that is dropped because an author is right above it: where he works, where his fee goes. */
export function droppedBelowAuthor({ block, text }: RawBlock, above: RawBlock | undefined): Notice | undefined {
  const isBelow = above !== undefined && (isSignature(above.text)?.authors.length ?? 0) > 0;
  if (!isBelow || block.type !== 'paragraph' || text.length > longest) return undefined;
  if (affiliation.test(text)) return { code: 'dropped-affiliation', text };
  return toPaper.test(text) ? { code: 'dropped-letter', text } : undefined;
}

/** So many blocks, of a box or notes, may stand below a byline. */
const reach = 6;
const bylineOfAll = /^(?:bài|tin)(?: viết)?\s?(?:,|và|&|-|\/)\s?(?:ảnh|clip|video)\s?:/iu;

/** The byline near the end that names who wrote the text and took its photos: no words of the text begin so. */
export function bylineAboveEnd(blocks: readonly RawBlock[]): RawBlock | undefined {
  return blocks
    .slice(1)
    .slice(-reach)
    .findLast(({ block, text }) => block.type === 'paragraph' && bylineOfAll.test(text) && isByline(text));
}
