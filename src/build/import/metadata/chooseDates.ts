import { isDateLine } from './dateLine.ts';
import { homeOffset } from './instant.ts';
import { type ParsedDate, parseDate } from './parseDate.ts';

/** The dates of an article and what is doubtful about them. */
export interface ChosenDates {
  /** RFC 3339. */
  published?: string;
  modified?: string;
  /** Lines of the text that name another day than the one that was chosen. */
  contradictions: string[];
  /** The weekday beside the chosen date, or a line of the text, says another day. */
  isDoubtful?: true;
}

/**
 * Chooses from what the input says beside the text, in order of trust, and from its date lines (`isDateLine`). A date
 * without a time gives way to one with a time on the same day; a modification before the publication is dropped.
 */
export function chooseDates(
  given: { published?: readonly string[]; modified?: readonly string[] },
  lines: readonly string[],
): ChosenDates {
  const read = lines.map((text) => ({ text, line: isDateLine(text) }));
  const published = best([...parsed(given.published), ...read.map(({ line }) => line?.published)]);
  const modified = best([...parsed(given.modified), ...read.map(({ line }) => line?.modified)])?.instant;
  // A page that has only a date of modification was published then, for all it says.
  const first = published?.instant ?? modified;
  const isLater = first !== undefined && modified !== undefined && Date.parse(modified) > Date.parse(first);
  const contradictions = read
    .filter(
      ({ line }) => line?.published && published && homeDay(line.published.instant) !== homeDay(published.instant),
    )
    .map(({ text }) => text);
  return {
    ...(first && { published: first }),
    ...(isLater && { modified }),
    contradictions,
    ...((published?.weekday || contradictions.length > 0) && { isDoubtful: true as const }),
  };
}

function parsed(texts: readonly string[] = []): (ParsedDate | undefined)[] {
  return texts.map(parseDate);
}

function best(dates: readonly (ParsedDate | undefined)[]): ParsedDate | undefined {
  const found = dates.filter((date) => date !== undefined);
  const [first] = found;
  if (!first || tellsTime(first)) return first;
  return found.find((date) => tellsTime(date) && date.instant.slice(0, 10) === first.instant.slice(0, 10)) ?? first;
}

/** Systems write midnight where they know no time. */
function tellsTime({ hasTime, instant }: ParsedDate): boolean {
  return hasTime && instant.slice(11, 19) !== '00:00:00';
}

function homeDay(instant: string): string {
  const shift = Number(homeOffset.slice(1, 3)) * 3_600_000;
  return new Date(Date.parse(instant) + shift).toISOString().slice(0, 10);
}
