import { items } from './alternatives.ts';
import { isPlace } from './places.ts';

/** Marks of papers and agencies that are not told from other words by their shape. */
const known = new Set(
  items(`AFP|ANTĐ|AP|BBC|BNEWS|CafeF|CAND|CATP|Dân trí|ĐCSVN|ĐTCK|GD&TĐ|GDVN|HNM|Infonet|Kinhtedothi|KTĐT|KTSG|NDĐT|PLVN|QĐND
    |Reuters|SGGP|Tân Hoa xã|THX|TN&MT|TTXVN|VietNamNet|Vietnam+|VietnamPlus|VietTimes|VnEconomy|VnExpress|VNA|VOV|VTC|VTC News
    |VTV|Xinhua|ZNews|Zing`),
);
/** The marks of online papers end in O; so do these, which are none. */
const organizations = new Set(
  'AEO BOO CEO CFO COO CPO CTO ECHO FAO FIFO ICAO ILO IMO INFO IPO ISO NATO NGO SCO SEO SMO UFO UNESCO UNIDO VIDEO WHO WIPO WTO'.split(
    ' ',
  ),
);

const capitals = /^\p{Lu}[\p{Lu}\p{N}.&+-]*(?:\s\p{Lu}[\p{Lu}\p{N}&+]*){0,2}$/u;
const domain = /^[\p{L}\p{N}-]{2,20}\.(?:vn|com|net|org|info)(?:\.vn)?$/iu;
const camelCase = /^\p{Lu}[\p{L}\p{N}]*\p{Ll}\p{Lu}[\p{L}\p{N}]*$/u;
const titled = /^\p{Lu}[\p{L}\p{M}]*(?:\s[\p{L}\p{M}]+){0,3}$/u;
const online = /^(?:\p{Lu}{2,6}O|\p{Lu}\p{L}*(?:\s\p{L}+)?\sOnline)$/u;
const roman = /^[IVXLCDM]+\.?$/u;

/** How remarks in brackets begin, which are no marks. */
const remark = new RegExp(
  `^(?:${items(`ảnh|hình|video|clip|đồ họa|infographic|từ|trái|phải|bìa|bên|giữa|ngoài|bài|kỳ|kì|phần|tập|số|tiếp|còn|hết|xem|theo
    |nguồn|trích|cập|trong|minh|trên|dưới|thứ|sáng|trưa|chiều|tối|đêm|ngày|năm|tháng|quảng|độc|dịch|lược|tạm|tên|gọi|sinh|nhà|photo
    |image|left|right|from|above|below|part|source|updated?|note|top|bottom|center|centre`).join(
    '|',
  )})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** Whether a word in front of a text is the mark of a paper although no brackets are around it. */
export function isKnownMark(text: string): boolean {
  return known.has(text) || domain.test(text) || (online.test(text) && !organizations.has(text));
}

/** Whether a line by itself is the name of an online paper by its shape: known, or capitals within one word. */
export function isBrandShape(text: string): boolean {
  return isKnownMark(text) || camelCase.test(text);
}

/** Whether words in brackets have the shape of a mark: capitals, a host, a name in one word. */
export function isMarkShape(text: string): boolean {
  if (roman.test(text) || remark.test(text) || !/\p{L}.*\p{L}/u.test(text) || isPlace(text)) return false;
  return isBrandShape(text) || capitals.test(text);
}

/** Whether words in brackets before a dash may be a mark: also a few words of which the first has a capital, `(Thanh tra) -`. */
export function isTitledMark(text: string): boolean {
  return titled.test(text) && !roman.test(text) && !remark.test(text) && !isPlace(text);
}
