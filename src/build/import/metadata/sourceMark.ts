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

/** In characters: the longest mark, and as much of a text as can be in front of it. */
const longest = 25;
const longestFront = 80;

const dash = '[-–—−]';
const inBrackets = new RegExp(`^\\s*\\((?<mark>[^()\\n]{2,${longest}})\\)\\s*(?<dash>${dash}|:)?\\s*`, 'u');
const bare = new RegExp(
  `^\\s*(?<mark>[\\p{L}\\p{N}][\\p{L}\\p{N}.&+-]{1,15}(?:\\sOnline)?|Dân trí)(?:\\s+${dash}+\\s*|\\s*[–—]\\s*)`,
  'u',
);
const opens = /^[\p{Lu}\p{N}“"'‘(«…]/u;

/** Marks that are not told from other words by their shape. */
const known = new Set(
  'AFP|ANTĐ|AP|BBC|BNEWS|CAND|CafeF|Dân trí|ĐCSVN|Infonet|PLVN|QĐND|Reuters|SGGP|Tân Hoa xã|THX|TTXVN|VietNamNet|Vietnam+|VietnamPlus|VietTimes|VnEconomy|VnExpress|VNA|VOV|VTC|VTC News|VTV|Xinhua|ZNews|Zing'.split(
    '|',
  ),
);
/** Abbreviations of online papers end in O; these are others. */
const organizations = new Set(
  'AEO BOO CAO CEO CFO COO CPO CTO ECHO FAO FIFO ICAO ILO IMO INFO IPO ISO NATO NGO SCO SEO SMO UFO UNESCO UNIDO VIDEO WHO WIPO WTO'
    .split(' ')
    .filter((name) => name !== 'CAO'),
);

const capitals = /^\p{Lu}[\p{Lu}\p{N}.&+-]*(?:\s\p{Lu}[\p{Lu}\p{N}&+]*){0,2}$/u;
const domain = /^[\p{L}\p{N}-]{2,20}\.(?:vn|com|net|org|info)(?:\.vn)?$/iu;
const camelCase = /^\p{Lu}[\p{L}\p{N}]*\p{Ll}\p{Lu}[\p{L}\p{N}]*$/u;
const titled = /^\p{Lu}[\p{L}\p{M}]*(?:\s[\p{L}\p{M}]+){0,3}$/u;
const roman = /^[IVXLCDM]+\.?$/u;
const remark =
  /^(?:ảnh|hình|video|clip|đồ họa|infographic|từ|trái|phải|bìa|bên|giữa|ngoài|bài|kỳ|kì|phần|tập|số|tiếp|tiếp theo|còn|hết|xem|theo|nguồn|trích|cập|trong|minh|trên|dưới|thứ|sáng|trưa|chiều|tối|đêm|ngày|năm|tháng|quảng|độc|dịch|lược|tạm|tên|gọi|sinh|photo|image|left|right|from|above|below|part|source|updated?|note|top|bottom|center|centre)(?![\p{L}\p{N}])/iu;

/**
 * Takes the mark of the source (`(CAO) …`, `(Dân trí) - …`, `TTO - …`) and the place (`HÀ NỘI, 5/7 - …`) off the front of a
 * standfirst or first paragraph. Marks are told by their shape: capitals, a host, or words in brackets with a dash after.
 */
export function sourceMark(text: string): MarkedText {
  const front = text.slice(0, longestFront);
  const found = markIn(front);
  const after = found ? found.length : 0;
  const place = datelineIn(text.slice(after, after + longestFront));
  const rest = text.slice(after + (place?.length ?? 0));
  if (!rest) return { rest: text };
  return { ...(found && { mark: found.mark }), ...(place && { dateline: place.dateline }), rest };
}

function markIn(front: string): { mark: string; length: number } | undefined {
  const bracketed = inBrackets.exec(front);
  const { mark: inside = '', dash: sign } = bracketed?.groups ?? {};
  if (bracketed) {
    const mark = inside.trim();
    const follows = front.slice(bracketed[0].length);
    return isMark(mark, sign !== undefined) && opens.test(follows) ? { mark, length: bracketed[0].length } : undefined;
  }
  const line = bare.exec(front);
  const mark = line?.groups?.mark;
  if (!line || mark === undefined || !opens.test(front.slice(line[0].length))) return undefined;
  const isOnline = /^(?:\p{Lu}{2,6}O|\p{Lu}\p{L}*\sOnline)$/u.test(mark) && !organizations.has(mark);
  return isOnline || known.has(mark) || domain.test(mark) ? { mark, length: line[0].length } : undefined;
}

function isMark(mark: string, hasDash: boolean): boolean {
  if (roman.test(mark) || remark.test(mark) || !/\p{L}.*\p{L}/u.test(mark) || isPlace(mark)) return false;
  if (known.has(mark) || domain.test(mark) || camelCase.test(mark) || capitals.test(mark)) return true;
  return hasDash ? titled.test(mark) : /^\p{Lu}\p{L}*\sOnline$/u.test(mark);
}

const dateline =
  /^\s*(?<place>\p{Lu}[\p{L}\p{M}.\s]{1,29})(?<date>,\s?(?:ngày\s)?\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?)?\s*[–—-]\s+/u;

/** Only a place that is known, or any in capitals with a date: `ASEAN - Trung Quốc` begins a sentence. */
function datelineIn(front: string): { dateline: string; length: number } | undefined {
  const match = dateline.exec(front);
  const { place = '', date = '' } = match?.groups ?? {};
  const name = place.trim();
  if (!match || !opens.test(front.slice(match[0].length))) return undefined;
  const isSafe = isPlace(name)
    ? isPlain(front.slice(match[0].length), name, date)
    : date !== '' && name === name.toUpperCase();
  return isSafe ? { dateline: name + date.replace(/\s+/gu, ' '), length: match[0].length } : undefined;
}

/** `Hà Nội - Hải Phòng`, `Việt Nam - Lào` are pairs of places; without a date or capitals nothing tells. */
function isPlain(follows: string, name: string, date: string): boolean {
  if (date || name === name.toUpperCase()) return true;
  const words = follows.split(/[\s,.]+/u, 4);
  return !/^(?:Việt Nam|Trung Quốc|Nhật Bản|Hàn Quốc|Thái Lan|Campuchia)$/u.test(name) &&
    /^\p{Lu}\p{Ll}*$/u.test(words[0] ?? '') &&
    /^\p{Ll}/u.test(words[1] ?? '')
    ? true
    : /^(?:Sáng|Trưa|Chiều|Tối|Đêm|Ngày)\s/u.test(follows);
}

/** The place that stands glued to the first word of a text (`Bến TreMái chợ…`), or before it; undefined where it does not. */
export function gluedPlace(place: string, text: string): { dateline: string; rest: string } | undefined {
  const name = place.trim();
  const start = text.length - text.trimStart().length;
  if (!name || name.length > 40 || !text.startsWith(name, start)) return undefined;
  const rest = text.slice(start + name.length).replace(/^\s{0,9}[-–—:,.]?\s{0,9}/u, '');
  return /^[\p{Lu}\p{N}“"'‘]/u.test(rest) ? { dateline: name, rest } : undefined;
}
