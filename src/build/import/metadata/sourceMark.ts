import { isKnownMark, isMarkShape, isTitledMark } from './markShape.ts';
import { isPlace } from './places.ts';

/** What stands in front of a text, as the paper prints it. */
export interface MarkedText {
  /** The mark of the source, `CAO`, without brackets and dash. */
  mark?: string;
  /** Where it was filed. */
  dateline?: string;
  /** What follows: an end of the given text, the whole of it where nothing was found. */
  rest: string;
}

type Front = Omit<MarkedText, 'rest'> & { length: number };

/** In characters: as much of a text as can be in front of it. */
const longestFront = 80;

const dash = '[-–—−|]';
const inBrackets = new RegExp(`^\\s*\\((?<mark>[^()\\n]{2,25})\\)\\s*(?<dash>[.,]?\\s?${dash}+|:)?\\s*`, 'u');
const bare = new RegExp(
  `^\\s*(?<mark>Dân trí|[\\p{L}\\p{N}][\\p{L}\\p{N}.&+-]{1,15}(?:\\s[\\p{L}]{2,10})?(?:\\sOnline)?)(?:\\s+${dash}+\\s*|${dash}+\\s+|\\s*[–—]\\s*)`,
  'u',
);
const opens = /^[\p{Lu}\p{N}“"'‘(«…]/u;

/**
 * Takes the mark of the source (`(CAO) …`, `(Dân trí) - …`, `TTO - …`) and the place (`HÀ NỘI, 5/7 - …`) off the front of a
 * standfirst or first paragraph. Marks are told by their shape: capitals, a host, or words in brackets with a dash after.
 */
export function sourceMark(text: string): MarkedText {
  const agency = agencyIn(text.slice(0, longestFront));
  const found = agency ?? markIn(text.slice(0, longestFront));
  const after = found?.length ?? 0;
  const place = agency ? undefined : datelineIn(text.slice(after, after + longestFront));
  const rest = text.slice(after + (place?.length ?? 0));
  if (!rest) return { rest: text };
  const dateline = found?.dateline ?? place?.dateline;
  return { ...(found?.mark && { mark: found.mark }), ...(dateline && { dateline }), rest };
}

function markIn(front: string): Front | undefined {
  const bracketed = inBrackets.exec(front);
  if (bracketed) {
    const mark = bracketed.groups?.mark?.trim() ?? '';
    const isMark = isMarkShape(mark) || (bracketed.groups?.dash !== undefined && isTitledMark(mark));
    return isMark ? frontOf(bracketed, front, { mark }) : undefined;
  }
  const line = bare.exec(front);
  const mark = line?.groups?.mark;
  return line && mark !== undefined && isKnownMark(mark) ? frontOf(line, front, { mark }) : undefined;
}

/** What follows a front begins like a sentence. */
function frontOf(match: RegExpExecArray, front: string, says: Omit<MarkedText, 'rest'>): Front | undefined {
  const { length } = match[0];
  return opens.test(front.slice(length)) ? { ...says, length } : undefined;
}

const day = '\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{4})?';
const place = '^\\s*(?<place>\\p{Lu}[\\p{L}\\p{M}.\\s]{1,29}?)';
const agency = new RegExp(
  `${place}(?<date>,\\s[\\p{L}\\d/. ]{1,15})?\\s\\((?<mark>[^()\\d]{2,20}?)(?:[\\s,]+${day})?\\)\\s*[–—-]+\\s*`,
  'u',
);

/** `HÀ NỘI (TTXVN 5/7) - …`, as agencies file. */
function agencyIn(front: string): Front | undefined {
  const match = agency.exec(front);
  const { place: name = '', mark = '' } = match?.groups ?? {};
  const isFiled = isMarkShape(mark.trim()) && (isPlace(name) || name === name.toUpperCase());
  return match && isFiled ? frontOf(match, front, { mark: mark.trim(), dateline: name.trim() }) : undefined;
}

const dateline = new RegExp(`${place}(?<date>,\\s?(?:ngày\\s)?${day})?\\s*[–—-]\\s+`, 'u');

/** Only a place that is known, or any in capitals with a date: `ASEAN - Trung Quốc` begins a sentence. */
function datelineIn(front: string): Front | undefined {
  const match = dateline.exec(front);
  const { place: name = '', date = '' } = match?.groups ?? {};
  if (!match) return undefined;
  const isUpper = name === name.toUpperCase();
  const isFiled = isPlace(name)
    ? date !== '' || isUpper || isSentence(front.slice(match[0].length), name)
    : date !== '' && isUpper;
  return isFiled ? frontOf(match, front, { dateline: name.trim() + date.replace(/\s+/gu, ' ') }) : undefined;
}

/** `Hà Nội - Hải Phòng` and `Việt Nam - Lào ký kết` are pairs: after a place where texts are filed comes a common word. */
function isSentence(follows: string, name: string): boolean {
  if (/^(?:Sáng|Trưa|Chiều|Tối|Đêm|Ngày)\s/u.test(follows)) return true;
  return (
    !/^(?:Việt Nam|Trung Quốc|Nhật Bản|Hàn Quốc|Thái Lan|Campuchia)$/u.test(name) &&
    /^\p{Lu}\p{Ll}*\s\p{Ll}/u.test(follows)
  );
}

/** The place that stands glued to the first word of a text (`Bến TreMái chợ…`), or before it; undefined where it does not. */
export function gluedPlace(given: string, text: string): { dateline: string; rest: string } | undefined {
  const name = given.trim();
  const start = text.length - text.trimStart().length;
  if (!name || name.length > 40 || !text.startsWith(name, start)) return undefined;
  const rest = text.slice(start + name.length).replace(/^\s{0,9}[-–—:,.]?\s{0,9}/u, '');
  return /^[\p{Lu}\p{N}“"'‘]/u.test(rest) ? { dateline: name, rest } : undefined;
}
