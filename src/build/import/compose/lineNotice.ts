import { isEditorLine } from '../metadata/editors.ts';
import { isImpossibleDateLine } from '../metadata/impossibleDate.ts';
import { isRelativeTime } from '../metadata/relativeTime.ts';
import { isSignature } from '../metadata/signature.ts';
import type { Notice, NoticeCode } from '../model/notice.ts';

/** What is said of a line that was taken off the text: that it is in a field of the article, or why it is in none. */
export function lineNotice(text: string): Notice {
  return { code: codeOf(text), text };
}

function codeOf(text: string): NoticeCode {
  if (isImpossibleDateLine(text)) return 'impossible-date';
  if (isRelativeTime(text)) return 'relative-time';
  if (isEditorLine(text)) return 'dropped-editor';
  const signature = isSignature(text);
  return signature?.authors.length === 0 && !signature.sourceName ? 'no-author' : 'read-line';
}
