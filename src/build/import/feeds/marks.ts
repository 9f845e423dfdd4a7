import { closingIndex, tagEnd } from './tagEnd.ts';

/** A mark in square brackets that may be a WordPress shortcode. */
export interface Mark {
  start: number;
  end: number;
  name: string;
  /** What stands between its name and its end. */
  rest: string;
  isClosing: boolean;
  /** Written `[[name]]`: WordPress shows it as text in single brackets. */
  isEscaped: boolean;
  /** The index of the mark in the list that closes it. */
  closedBy?: number;
}

const opening = /\[(\/?)([a-z][\w-]*)(?=[\s\]/="'])/iuy;

/** The marks in a text, those within tags apart. */
export function findMarks(html: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = nextOf(html, 0); at !== -1; ) {
    const end = html[at] === '<' ? tagEnd(html, at) : addMark(html, at, marks);
    at = nextOf(html, end ?? at + 1);
  }
  linkPairs(marks);
  return marks;
}

const tagOrMark = /[<[]/gu;

function nextOf(html: string, from: number): number {
  tagOrMark.lastIndex = from;
  return tagOrMark.exec(html)?.index ?? -1;
}

function addMark(html: string, start: number, marks: Mark[]): number | undefined {
  opening.lastIndex = start;
  const [head, slash, name] = opening.exec(html) ?? [];
  if (head === undefined || name === undefined) return undefined;
  const inside = start + head.length;
  const end = closingIndex(html, inside, '[]');
  if (end === undefined) return undefined;
  const rest = html.slice(inside, end - 1);
  const isEscaped = html[start - 1] === '[' && html[end] === ']';
  const [from, to] = isEscaped ? [start - 1, end + 1] : [start, end];
  marks.push({ start: from, end: to, name, rest, isClosing: slash === '/', isEscaped });
  return to;
}

/** Finds for each opening mark the next closing one of its name. */
function linkPairs(marks: Mark[]): void {
  const closings = new Map<string, number>();
  for (const [index, mark] of [...marks.entries()].reverse()) {
    if (mark.isEscaped) continue;
    if (mark.isClosing) closings.set(mark.name, index);
    else if (!mark.rest.trimEnd().endsWith('/')) {
      const closing = closings.get(mark.name);
      if (closing !== undefined) mark.closedBy = closing;
    }
  }
}
