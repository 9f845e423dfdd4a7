import { isDateLine } from './dateLine.ts';
import { isImpossibleDateLine } from './impossibleDate.ts';
import { homeDay } from './instant.ts';
import { type ParsedDate, parseDate } from './parseDate.ts';

/** Why a date may be wrong: its weekday is another day's, or a line names another day or one that no calendar has. */
export interface DateDoubt {
  kind: 'weekday' | 'other-day' | 'impossible';
  /** What raises the doubt, as it stands there. */
  text: string;
}

/** The dates of an article and what is doubtful about them. */
export interface ChosenDates {
  /** RFC 3339. */
  published?: string;
  modified?: string;
  /** Why the date of publication may be wrong. */
  doubt?: DateDoubt;
  /** A modification that lies before the publication, and was dropped. */
  tooEarly?: string;
  /** What the input gives as a date, and is none. */
  unread?: string[];
}

interface Given {
  published?: readonly string[];
  modified?: readonly string[];
}

/** A date, and the text that it was read from. */
interface ReadDate {
  date: ParsedDate;
  text: string;
}

/**
 * Chooses from what the input says beside the text, in order of trust, and from its date lines (`isDateLine`). A date
 * without a time gives way to one with a time on the same day; a modification before the publication is dropped.
 */
export function chooseDates(given: Given, lines: readonly string[]): ChosenDates {
  const inLines = (kind: 'published' | 'modified') =>
    lines.flatMap((text): ReadDate[] => {
      const date = isDateLine(text)?.[kind];
      return date ? [{ date, text }] : [];
    });
  const told = parsed(given.published);
  const printed = inLines('published');
  const published = best([...told, ...printed]);
  const modified = best([...parsed(given.modified), ...inLines('modified')]);
  // A page that has only a date of modification was published then, for all it says.
  const first = published ?? modified;
  const span = first && modified ? Date.parse(modified.date.instant) - Date.parse(first.date.instant) : 0;
  const doubt =
    first && (doubtOf(first.date, [first, ...printed]) ?? (told.length > 0 ? undefined : impossible(lines)));
  const unread = [...(given.published ?? []), ...(given.modified ?? [])].filter(isUnread);
  return {
    ...(first && { published: first.date.instant }),
    ...(modified && span > 0 && { modified: modified.date.instant }),
    ...(doubt && { doubt }),
    ...(modified && span < 0 && !isSameDay(first, modified) && { tooEarly: modified.date.instant }),
    ...(unread.length > 0 && { unread }),
  };
}

function parsed(texts: readonly string[] = []): ReadDate[] {
  return texts.flatMap((text) => {
    const date = parseDate(text);
    return date ? [{ date, text }] : [];
  });
}

/** Words such as `5 giờ trước` were never meant as a date, long ones are text. */
function isUnread(text: string): boolean {
  return /\d{4}/u.test(text) && text.length <= 80 && parseDate(text) === undefined;
}

/** A day by itself has no time to be earlier than another's. */
function isSameDay(first: ReadDate | undefined, { date }: ReadDate): boolean {
  return !date.hasTime && first !== undefined && homeDay(date.instant) === homeDay(first.date.instant);
}

/** @param dates that may contradict the chosen one */
function doubtOf(chosen: ParsedDate, dates: readonly ReadDate[]): DateDoubt | undefined {
  const day = homeDay(chosen.instant);
  const wrong = dates.find(({ date }) => date.weekday && homeDay(date.instant) === day);
  if (wrong) return { kind: 'weekday', text: wrong.text };
  const other = dates.find(({ date }) => homeDay(date.instant) !== day);
  return other && { kind: 'other-day', text: other.text };
}

/** A line with an impossible date makes a guess of the one that was chosen. */
function impossible(lines: readonly string[]): DateDoubt | undefined {
  const text = lines.find(isImpossibleDateLine);
  return text === undefined ? undefined : { kind: 'impossible', text };
}

function best(dates: readonly ReadDate[]): ReadDate | undefined {
  const [first] = dates;
  if (!first || tellsTime(first)) return first;
  const day = first.date.instant.slice(0, 10);
  return dates.find((read) => tellsTime(read) && read.date.instant.slice(0, 10) === day) ?? first;
}

/** Systems write midnight where they know no time. */
function tellsTime({ date: { hasTime, instant } }: ReadDate): boolean {
  return hasTime && instant.slice(11, 19) !== '00:00:00';
}
