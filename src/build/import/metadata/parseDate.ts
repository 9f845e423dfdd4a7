import { readDates } from './readDates.ts';

export interface ParsedDate {
  /** RFC 3339 with offset; `+07:00` where the text tells none. */
  instant: string;
  hasTime: boolean;
  weekday?: 'contradicts';
  /** The words of the line around the date. */
  rest: string;
  prefix?: 'published' | 'modified';
}

/**
 * The first date of a text of at most 200 characters, in the forms that papers and feeds print; days come before months
 * always. Undefined where there is none, the calendar lacks it, or a second time stands beside it.
 */
export function parseDate(text: string): ParsedDate | undefined {
  const line = readDates(text);
  const [first] = line?.dates ?? [];
  if (!line || !first) return undefined;
  const rest = line.tokens
    .map((token) => (token.date === 0 ? ' ' : token.text))
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;|•·()[\]»>–—-]+|[\s,;|•·()[\]»>–—-]+$/gu, '');
  const undated = line.tokens.map((token) => (token.date === undefined ? token.text : ' ')).join('');
  if (/\d:\d/u.test(undated)) return undefined;
  return {
    instant: first.instant,
    hasTime: first.hasTime,
    ...(first.isWeekdayWrong && { weekday: 'contradicts' as const }),
    rest,
    ...(first.label && { prefix: first.label }),
  };
}
