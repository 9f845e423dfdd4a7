import type { Notice } from '../model/notice.ts';
import type { Mark } from './marks.ts';

/** HTML, and the index in the text up to which it stands for it. */
export interface Replacement {
  html: string;
  end: number;
}

/**
 * Finds what stands in the place of the mark at an index, which no rule knows: nothing, or the end of a paragraph where one
 * block of a page builder ends and another begins. Undefined for words in brackets that are no shortcode.
 * Each name is told once.
 */
export function droppedMarks(
  html: string,
  marks: readonly Mark[],
  notices: Notice[],
): (index: number) => Replacement | undefined {
  const paired = new Set(marks.map(({ closedBy }) => closedBy));
  const told = new Set<string>();
  const tell = ({ name, start, end }: Mark) => {
    if (!told.has(name)) notices.push({ code: 'dropped-shortcode', text: html.slice(start, end) });
    told.add(name);
  };
  return (index) => {
    const mark = marks[index];
    if (!mark || !(paired.has(index) || isShortcode(html, mark))) return undefined;
    if (!mark.isClosing || !paired.has(index)) tell(mark);
    const next = marks[index + 1];
    const endsBlock = mark.isClosing && next && !next.isClosing && html.slice(mark.end, next.start).trim() === '';
    return { html: endsBlock ? '\n\n' : '', end: mark.end };
  };
}

/** Whether a mark is no mere word in brackets such as `[sic]`: it has attributes, a name as programs give it, or a line. */
function isShortcode(html: string, { name, rest, start, end, isClosing, closedBy }: Mark): boolean {
  if (isClosing || closedBy !== undefined) return true;
  if (/[\w-]\s*=/u.test(rest) || rest.trim() === '/' || /[_-]/u.test(name)) return true;
  return /^[a-z\d]+$/u.test(name) && rest.trim() === '' && isLine(html, start, end);
}

/** How far the ends of a line are looked for. */
const lineReach = 80;

function isLine(html: string, start: number, end: number): boolean {
  const before = html.slice(Math.max(0, start - lineReach), start).split('\n');
  const after = html.slice(end, end + lineReach).split('\n');
  const hasStart = before.length > 1 || start <= lineReach;
  const hasEnd = after.length > 1 || end + lineReach >= html.length;
  return hasStart && hasEnd && isWordless(before.at(-1)) && isWordless(after[0]);
}

function isWordless(html = ''): boolean {
  return html.replace(/<[^<>]*>/gu, '').trim() === '';
}
