import type { Notice } from '../model/notice.ts';
import { droppedMarks, type Replacement } from './droppedMarks.ts';
import { findMarks, type Mark } from './marks.ts';

/** What a shortcode becomes: HTML that stands by itself, or undefined where it is none of those that are known. */
export type Expand = (mark: Mark, inner: string | undefined) => string | undefined;

/**
 * Puts HTML in the place of shortcodes. Those that `expand` does not know go, what stands between them stays.
 * Words in square brackets that are no shortcodes stay as they are.
 */
export function expandShortcodes(html: string, expand: Expand, notices: Notice[]): string {
  if (!html.includes('[')) return html;
  const marks = findMarks(html);
  const dropped = droppedMarks(html, marks, notices);
  const parts: string[] = [];
  let at = 0;
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index];
    if (!mark) break;
    const closing = mark.closedBy === undefined ? undefined : marks[mark.closedBy];
    const made = replacement(html, mark, closing, expand) ?? dropped(index);
    if (made === undefined) continue;
    parts.push(html.slice(at, mark.start), made.html);
    at = made.end;
    if (closing && made.end === closing.end && mark.closedBy !== undefined) index = mark.closedBy;
  }
  return `${parts.join('')}${html.slice(at)}`;
}

function replacement(html: string, mark: Mark, closing: Mark | undefined, expand: Expand): Replacement | undefined {
  if (mark.isEscaped) return { html: html.slice(mark.start + 1, mark.end - 1), end: mark.end };
  if (mark.isClosing) return undefined;
  const made = expand(mark, closing && html.slice(mark.end, closing.start));
  return made === undefined ? undefined : { html: `\n\n${made}\n\n`, end: closing?.end ?? mark.end };
}
