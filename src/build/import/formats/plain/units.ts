import { stanzasIn } from './stanzas.ts';

/** A paragraph as it was typed: a line, or several that were wrapped by a program. */
export interface Unit {
  text: string;
  /** A blank line is before it. */
  isApart?: boolean;
  /** Cells of a line that holds tabs between words. */
  cells?: string[];
  /** Lines of verse, which stay apart within one paragraph. */
  verse?: string[];
}

/** In characters: lines that a program has wrapped are this wide but for the last of a paragraph. */
const wrapped = { least: 55, most: 90 };

/** A line that begins something of its own: a mark of a list, a quote or a break. */
const begins = /^(?:[-–—•◦▪·*+>]\s|\d{1,3}[.)]\s|[*_-]{3,}$)/u;

function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isBlank = line.trim() === '';
    if (!isBlank && isOpen) groups.at(-1)?.push(line);
    else if (!isBlank) groups.push([line]);
    isOpen = !isBlank;
  }
  return groups;
}

/** Whether a program has wrapped the lines: nearly all that others follow in their paragraph are of one width. */
function isWrapped(groups: readonly string[][]): boolean {
  if (groups.length < 2) return false;
  const inner = groups.flatMap((group) => group.slice(0, -1).filter((line) => !begins.test(line.trim())));
  const wide = inner.filter(({ length }) => length >= wrapped.least && length <= wrapped.most);
  return wide.length >= 3 && wide.length >= inner.length * 0.7;
}

function joinWrapped(group: readonly string[]): string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const line of group.map((one) => one.trim())) {
    const last = joined.at(-1);
    if (isOpen && last !== undefined && !begins.test(line)) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
    isOpen = line.length >= wrapped.least;
  }
  return joined;
}

function unitOf(line: string): Unit {
  const cells = line
    .trim()
    .split('\t')
    .map((cell) => cell.trim());
  const text = line.replace(/\s+/gu, ' ').trim();
  return cells.length > 1 ? { text, cells } : { text };
}

/**
 * Parts lines into paragraphs. Blank lines part them; lines between blank lines are paragraphs too, unless a program has wrapped
 * them or they are verse.
 *
 * @returns `isJoined` where wrapped lines were joined
 */
export function unitsOf(lines: readonly string[]): { units: Unit[]; isJoined: boolean } {
  const groups = groupsOf(lines);
  const isJoined = isWrapped(groups);
  const stanzas = stanzasIn(groups);
  const units = groups.flatMap((group, index): Unit[] => {
    if (stanzas.has(index)) return [{ text: group.join('\n'), verse: group.map((line) => line.trim()) }];
    const [first, ...others] = (isJoined ? joinWrapped(group) : group).map(unitOf);
    return first ? [{ ...first, isApart: true }, ...others] : [];
  });
  return { units, isJoined };
}
