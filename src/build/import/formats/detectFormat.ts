import { RefusedError } from '../model/notice.ts';
import { guessUtf16, markedEncoding } from './decode/utf16.ts';
import { decodeText } from './decodeText.ts';
import { isGhostJson } from './detect/json.ts';
import { markdownMarks } from './detect/markdownMarks.ts';
import { markupFormat } from './detect/markup.ts';
import { headOf, isPicture, refusedOle, refusedSignature } from './detect/signatures.ts';
import { acceptWordZip, isZip } from './detect/zipKind.ts';
import type { Format } from './format.ts';
import { splitFrontMatter } from './markdown/splitFrontMatter.ts';

/** In bytes: no file above is read. */
export const largestFile = 64 * 2 ** 20;

/** In characters of one article in text or Markdown, some 400,000 words. */
export const longestText = 2_000_000;

/** So much of a file shows what it is. */
const headLength = 2 ** 16;

/**
 * Tells what a file is by its content; its name decides only between plain text and Markdown where the content is in doubt.
 *
 * @throws RefusedError for what cannot be imported, with the way that works
 */
export function detectFormat(bytes: Uint8Array, name: string): Format {
  if (bytes.length > largestFile)
    throw new RefusedError(`Tệp lớn hơn ${largestFile / 2 ** 20} MB: hãy tách ra nhiều tệp.`);
  const head = headOf(bytes, 1024);
  if (isZip(head)) {
    acceptWordZip(bytes);
    return 'word';
  }
  if (isPicture(head)) return 'picture';
  const refusal = refusedOle(bytes) ?? refusedSignature(head);
  if (refusal) throw new RefusedError(refusal);
  return textFormat(bytes, name);
}

function textFormat(bytes: Uint8Array, name: string): Format {
  const isMarkdownName = /\.(?:md|markdown|mdown|mkd|mdx)$/iu.test(name);
  const start = decodeText(bytes.subarray(0, headLength)).text;
  if (!/\S/u.test(start) && !/\S/u.test(decodeText(bytes).text)) throw new RefusedError('Tệp trống: không có chữ nào.');
  refuseJunk(bytes, start);
  const isMarkdown = isMarkdownName && !/^\s*<(?:!doctype|html|\?xml|rss)/iu.test(start);
  const markup = isMarkdown || splitFrontMatter(start) ? undefined : markupFormat(start);
  if (markup) return markup;
  const { text } = decodeText(bytes);
  if (isGhostJson(text)) return 'ghost';
  if (text.length > longestText) throw new RefusedError('Tệp chữ dài hơn 2 triệu ký tự: hãy tách mỗi bài một tệp.');
  const marks = markdownMarks(text);
  return marks >= 2 || isMarkdownName ? 'markdown' : 'text';
}

/** Text has few control characters; files of programs have many in their first bytes. */
function refuseJunk(bytes: Uint8Array, start: string): void {
  const isWide = guessUtf16(bytes) !== undefined || markedEncoding(bytes)?.startsWith('utf-16') === true;
  const zeros = isWide ? 0 : bytes.subarray(0, headLength).filter((byte) => byte === 0).length;
  const controls = start.match(/(?![\t\n\r\f])\p{Cc}/gu)?.length ?? 0;
  if ((controls + zeros) * 20 > start.length) {
    const kinds = '.txt, .md, .docx, .html, hoặc bản xuất của WordPress hay Ghost';
    throw new RefusedError(`Tệp không phải chữ: hãy nhập tệp ${kinds}.`);
  }
}
