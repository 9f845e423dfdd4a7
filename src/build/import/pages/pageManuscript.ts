import type { Manuscript } from '../model/manuscript.ts';
import { type Notice, type NoticeCode, RefusedError } from '../model/notice.ts';
import type { Source } from '../model/source.ts';
import type { PageLine } from './articleLines.ts';
import { bodyTree } from './bodyTree.ts';
import { givenMetadata } from './given/givenMetadata.ts';
import { datesWithin } from './given/metaLines.ts';
import type { PageReading } from './pageReading.ts';
import { readPage } from './readPage.ts';

/**
 * Reads a saved web page: the text of its article, and all that the page says of it.
 *
 * @param html decoded
 * @throws RefusedError for a page without a text
 */
export function pageManuscript(source: Source, html: string): Manuscript {
  const reading = readPage(html);
  if (reading.text.size === 0) throw new RefusedError(noText);
  return {
    name: source.name,
    given: givenMetadata(reading),
    lines: reading.lines.map(({ index, text }) => ({ number: index + 1, text })),
    notices: noticesOf(reading),
    content: bodyTree(reading),
    kind: 'page',
  };
}

const noText =
  'Trang này không có đoạn văn nào đọc được: có thể bài hiện bằng script. Hãy mở trang, đợi bài hiện đủ rồi lưu lại, hoặc chép chữ của bài vào một tệp .txt.';

/** Tells of the lines amid the text that are none of it, but for captions, which are in the content, and dates that are read. */
function noticesOf({ lines, text, isLarge, headline, isGuess }: PageReading): Notice[] {
  const first = lines.findIndex((line) => text.has(line));
  const last = lines.findLastIndex((line) => text.has(line));
  const read = datesWithin(lines, text);
  const dropped = lines.slice(first, last).filter((line) => !text.has(line) && !line.isCaption && !read.includes(line));
  return [
    ...(isLarge ? [{ code: 'page-large' as const }] : []),
    ...(headline !== undefined && isGuess ? [{ code: 'headline-unmarked' as const, text: headline }] : []),
    ...dropped.map((line) => ({ code: codeOf(line), text: line.text, line: line.index + 1 })),
  ];
}

function codeOf({ linked, text }: PageLine): NoticeCode {
  return linked > text.length / 2 ? 'dropped-links' : 'dropped-furniture';
}
