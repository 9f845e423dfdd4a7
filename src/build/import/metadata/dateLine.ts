import { alternatives } from './alternatives.ts';
import { bylineName } from './bylines.ts';
import { isEditorLine } from './editors.ts';
import { isFurniture } from './furniture.ts';
import { shortLine } from './oneLine.ts';
import { type ParsedDate, parseDate } from './parseDate.ts';
import { isPersonName } from './personName.ts';
import { isPlace } from './places.ts';
import { type DatedLine, readDates } from './readDates.ts';

/** A line that is nothing but a date, and perhaps an author and a section. */
export interface DateLine {
  published?: ParsedDate;
  modified?: ParsedDate;
  /** As it stands there; may be several names. */
  author?: string;
  /** A section, or the place. */
  rest?: string;
}

/** In characters. */
const longest = 80;
/** In words: the longest name of a section. */
const longestLabel = 5;

/**
 * Reads a whole line as a date line; undefined where anything of a sentence is in it. Words right beside a date, without a
 * sign between, make it a sentence (`Giá vàng hôm nay 5/7/2021`), unless they are an author.
 */
export function isDateLine(text: string): DateLine | undefined {
  const line = shortLine(text, longest);
  const read = line && readDates(line);
  if (!line || !read || /[?!…"“”]|:$/u.test(line)) return undefined;
  const chunks = chunksOf(read);
  const isCertain =
    read.dates.length > 1 ||
    /GMT|UTC/u.test(line) ||
    read.dates.some(({ hasTime, label }) => hasTime || label !== undefined);
  const authors: string[] = [];
  const labels: string[] = [];
  for (const chunk of chunks) {
    const name = authorOf(chunk, isCertain);
    if (name !== undefined) authors.push(name);
    else if (isPlace(chunk.text) || isLabel(chunk, isCertain)) labels.push(chunk.text);
    else if (!isCount(chunk.text)) return undefined;
  }
  if (labels.length > 2 || (line.endsWith('.') && labels.length > 0)) return undefined;
  const author = authors.join(', ');
  const rest = labels.join(', ');
  return { ...datesOf(line, read), ...(author && { author }), ...(rest && { rest }) };
}

function datesOf(line: string, { dates }: DatedLine): Pick<DateLine, 'published' | 'modified'> {
  const first = parseDate(line);
  const parsed = dates.map(
    ({ instant, hasTime, label, isWeekdayWrong }): ParsedDate => ({
      instant,
      hasTime,
      rest: first?.rest ?? '',
      ...(isWeekdayWrong && { weekday: 'contradicts' as const }),
      ...(label && { prefix: label }),
    }),
  );
  const published = parsed.find(({ prefix }) => prefix !== 'modified');
  const modified = parsed.find(({ prefix }) => prefix === 'modified');
  return { ...(published && { published }), ...(modified && { modified }) };
}

interface Chunk {
  text: string;
  /** Only a blank parts it from a date. */
  touches: boolean;
  /** It stands behind a bar or a dot, as in no sentence. */
  isBarred: boolean;
}

const parts = /[|•·,;»>]|\s[–—-]\s|[()[\]]/u;

function chunksOf({ tokens }: DatedLine): Chunk[] {
  const chunks: Chunk[] = [];
  let text = '';
  let isAfterDate = false;
  const close = (isBeforeDate: boolean) => {
    // The comma of `Bài, ảnh: …` parts nothing.
    const isBarred = /[|•·]/u.test(text);
    const pieces = isBarred || bylineName(text) === undefined ? text.split(parts) : [text];
    for (const [index, piece] of pieces.entries()) {
      const touches = (isAfterDate && index === 0) || (isBeforeDate && index === pieces.length - 1);
      const words = piece.replace(/^[\s,–—-]+|[\s,–—-]+$/gu, '');
      // A sign at the end of a chunk parts it from what follows.
      if (words && !/^[.:]$/u.test(words)) chunks.push({ text: words, touches, isBarred });
    }
    text = '';
  };
  for (const token of tokens) {
    if (token.date === undefined) text += token.text;
    else {
      if (text) close(true);
      isAfterDate = true;
    }
  }
  close(false);
  return chunks;
}

const readingTime = /^\d{1,3} ?(?:phút đọc|min(?:ute)?s?(?: read)?)$/iu;

/** How long it takes to read, how many read or commented it, who edited it. */
function isCount(text: string): boolean {
  return (
    readingTime.test(text) || isEditorLine(text) || ['share', 'comments'].includes(isFurniture(text)?.reason ?? '')
  );
}

const startsSentence = new RegExp(
  `^(?:${alternatives(`từ|trước|sau|đến|tính|sáng|trưa|chiều|tối|đêm|hôm|vào|ngày|theo|cho|tại|trong|khi|có|kể|hạn|since|from|until
    |before|after|by|in|the|as|due`)})(?![\\p{L}\\p{N}])`,
  'iu',
);

function authorOf({ text, touches }: Chunk, isCertain: boolean): string | undefined {
  const named = bylineName(text);
  if (named !== undefined) return named;
  if (touches && !isCertain) return undefined;
  return isPersonName(text) ? text : undefined;
}

function isLabel({ text, touches, isBarred }: Chunk, isCertain: boolean): boolean {
  if (touches || !(isCertain || isBarred) || startsSentence.test(text)) return false;
  return /^\p{Lu}[\p{L}\p{M}\s&-]*$/u.test(text) && text.split(/\s+/u).length <= longestLabel;
}
