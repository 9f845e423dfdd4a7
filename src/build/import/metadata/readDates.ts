import { type DateMeaning, dateRules } from './dateRules.ts';
import { type Clock, type Day, formatInstant, weekdayOf } from './instant.ts';
import { shortLine } from './oneLine.ts';

type Token = { text: string; meaning: DateMeaning | { kind: 'gap' | 'word' } };

export interface FoundDate {
  /** RFC 3339. */
  instant: string;
  hasTime: boolean;
  label?: 'published' | 'modified';
  /** It is called by another day of the week. */
  isWeekdayWrong: boolean;
}

/** A line as dates and the words around them. */
export interface DatedLine {
  dates: FoundDate[];
  /** Token by token: the number of the date that it belongs to, or undefined. */
  tokens: { text: string; isGap: boolean; date: number | undefined }[];
}

/** In characters: what is longer is no line with a date but text. */
const longest = 200;

/** Reads every date of a line; undefined where it has none. */
export function readDates(text: string): DatedLine | undefined {
  // A time with an impossible part is a word then, and so is what stands before it.
  const line = shortLine(text, longest)?.replace(/(\d{4}-\d{2}-\d{2})T(?=\d)/gu, '$1 ');
  if (line === undefined || !/\d{4}/u.test(line)) return undefined;
  const tokens = tokensOf(line);
  const owners = new Map<number, number>();
  const dates: FoundDate[] = [];
  for (const [index, { meaning }] of tokens.entries()) {
    if (meaning.kind === 'day') dates.push(readDate(tokens, index, meaning.day, owners, dates.length));
  }
  if (dates.length === 0) return undefined;
  return {
    dates,
    tokens: tokens.map(({ text: part, meaning }, index) => ({
      text: part,
      isGap: meaning.kind === 'gap',
      date: owners.get(index),
    })),
  };
}

const others: [RegExp, 'gap' | 'word'][] = [
  [/[\s,;|•·()[\]»>–—-]+/uy, 'gap'],
  [/[\p{L}\p{N}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*\.?/uy, 'word'],
  [/./suy, 'word'],
];

function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < line.length; ) {
    const token = tokenAt(line, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(line: string, at: number): Token {
  for (const { pattern, read } of dateRules) {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    const meaning = match && read(match.groups ?? {});
    if (match?.[0] && meaning) return { text: match[0], meaning };
  }
  for (const [pattern, kind] of others) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(line) ?? [];
    if (text) return { text, meaning: { kind } };
  }
  return { text: line.slice(at), meaning: { kind: 'word' } };
}

interface Parts {
  clock?: Clock;
  offset?: string;
  weekday?: number;
  label?: 'published' | 'modified';
}

/** Gathers what stands beside a day: time, weekday and label before it first, then what follows. */
function readDate(tokens: Token[], at: number, day: Day, owners: Map<number, number>, number: number): FoundDate {
  const parts: Parts = {};
  const take = (from: number, step: 1 | -1): void => {
    let reached = from;
    for (let index = from + step; tokens[index] && !owners.has(index); index += step) {
      const { kind } = tokens[index]?.meaning ?? {};
      if (kind === 'gap') continue;
      if (!takePart(parts, tokens[index], step)) break;
      reached = index;
      if (kind === 'label') break;
    }
    for (let index = Math.min(from, reached); index <= Math.max(from, reached); index += 1) owners.set(index, number);
  };
  take(at, -1);
  take(at, 1);
  const clock = parts.clock && { ...(parts.offset && { offset: parts.offset }), ...parts.clock };
  return {
    instant: formatInstant(day, clock),
    hasTime: clock !== undefined,
    ...(parts.label && { label: parts.label }),
    isWeekdayWrong: parts.weekday !== undefined && parts.weekday !== weekdayOf(day),
  };
}

function takePart(parts: Parts, token: Token | undefined, step: 1 | -1): boolean {
  const meaning = token?.meaning;
  switch (meaning?.kind) {
    case 'time':
      if (parts.clock) return false;
      parts.clock = meaning.clock;
      return true;
    case 'zone':
      parts.offset ??= meaning.offset;
      return true;
    case 'weekday':
      parts.weekday ??= meaning.weekday;
      return true;
    case 'label':
      if (step > 0) return false;
      parts.label = meaning.label;
      return true;
    default:
      return meaning?.kind === 'glue';
  }
}
