import { textOf } from '../html/text.ts';
import { elementsNamed, remove } from '../html/tree.ts';
import type { HtmlParent } from '../model/manuscript.ts';
import type { Notice } from '../model/notice.ts';

const start = '(?:the post|bài viết)';
const middle = '(?:appeared first on|first appeared on|(?:đã )?xuất hiện đầu tiên (?:trên|tại|ở|vào ngày))';

const inHtml = new RegExp(`<p>\\s*${start} <a [^<>]*>[^<>]*</a> ${middle} <a [^<>]*>[^<>]*</a>\\.?\\s*</p>`, 'giu');
const line = new RegExp(`^${start} \\S.{0,300} ${middle} .{1,150}$`, 'isu');

/** A summary without the line that WordPress puts under each of its feeds: `The post … appeared first on …`. */
export function withoutAppearedFirst(summary: string): string {
  return summary.replace(inHtml, '');
}

/** Takes that line off the end of a text, and tells it. */
export function dropAppearedFirst(content: HtmlParent, notices: Notice[]): void {
  const last = elementsNamed(content, 'p').findLast((paragraph) => textOf(paragraph).trim() !== '');
  if (!last || elementsNamed(last, 'a').length === 0) return;
  const text = textOf(last).replace(/\s+/gu, ' ').trim();
  if (!line.test(text)) return;
  remove(last);
  notices.push({ code: 'dropped-furniture', text });
}
