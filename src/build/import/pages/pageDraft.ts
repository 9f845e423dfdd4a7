import type { Draft } from '../model/draft.ts';
import { RefusedError } from '../model/notice.ts';
import type { Source } from '../model/source.ts';
import { bodyTree } from './bodyTree.ts';
import { givenMetadata } from './given/givenMetadata.ts';
import { type PageReading, readPage } from './readPage.ts';

/**
 * Reads a saved web page: the text of its article, and all that the page says of it.
 *
 * @param html decoded
 * @throws RefusedError for a page without a text
 */
export function pageDraft(source: Source, html: string): Draft {
  const reading = readPage(html);
  if (reading.text.size === 0) throw new RefusedError(noText);
  return {
    name: source.name,
    given: givenMetadata(reading),
    lines: reading.lines.map(({ index, text }) => ({ number: index + 1, text })),
    notices: droppedWithin(reading).map(({ index, text }) => ({ code: 'dropped-furniture', text, line: index + 1 })),
    content: bodyTree(reading),
    kind: 'page',
  };
}

const noText =
  'Trang này không có đoạn văn nào đọc được: có thể bài hiện bằng script. Hãy mở trang, đợi bài hiện đủ rồi lưu lại, hoặc chép chữ của bài vào một tệp .txt.';

/** Lines amid the text that are none of it. */
function droppedWithin({ lines, text }: PageReading) {
  const first = lines.findIndex((line) => text.has(line));
  const last = lines.findLastIndex((line) => text.has(line));
  return lines.slice(first, last).filter((line) => !text.has(line));
}
