import { isVietnameseSyllable } from '../../../article/schema/vietnameseSyllable.ts';
import { foldText } from '../../../language/foldText.ts';
import { oneLine } from './oneLine.ts';
import { isPlace } from './places.ts';

/** In characters. */
const longest = 40;

const initials = /^(?:\p{Lu}\.\s?){1,4}(?:\p{Lu}[\p{Ll}\p{M}]*|\p{Lu})?\.?$/u;
const abbreviations = /^(?:A\.D|B\.C|D\.C|E\.U|F\.A\.Q|N\.B|P\.S|Q\.A|U\.K|U\.N|U\.S(?:\.A)?)\.?$/u;
const word = /^\p{Lu}(?:[\p{Ll}\p{M}]*|[\p{Lu}\p{M}]*)$/u;

/** Words that names do not have and other short lines have. */
const common = new Set(
  `ảnh bài báo bản bộ các chia chuyên cho có của cuối dự đã đang đây đề đến điện đọc được gửi hết kết khi không là làm lời luận
  mới một mục nên nghệ người nguồn nhiều những phần quảng sẻ sau tại theo thêm tin trên trong từ và vào về việc video với vụ xã
  xem xuất`
    .trim()
    .split(/\s+/u),
);

/** Names of sections that could be a person's by their letters; folded. */
const sections = new Set(
  'ban doc,bat dong san,chung khoan,cong nghe,doanh nghiep,ngan hang,tai chinh,thi truong,vi mo,xa hoi,moi truong,doi song,du lich,giai tri,giao duc,khoa hoc,kinh doanh,kinh te,phap luat,quoc te,suc khoe,tam su,the gioi,the thao,thoi su,van hoa,y kien,am nhac,phong su,chinh tri'.split(
    ',',
  ),
);

/**
 * Whether a text is a Vietnamese person's name as it is printed under an article: two to five syllables that all begin with
 * a capital or are all capitals, or initials (`N.V.A`). Strict: no place, nothing with a word that names do not have.
 */
export function isPersonName(text: string): boolean {
  if (text.length > longest * 2) return false;
  const name = oneLine(text);
  if (name.length > longest || isPlace(name) || /Việt Nam/iu.test(name) || sections.has(foldText(name))) return false;
  if (initials.test(name)) return name.replace(/\P{L}/gu, '').length > 1 && !abbreviations.test(name);
  const words = name.split(' ');
  const isUpper = name === name.toUpperCase();
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((part) => word.test(part) && isVietnameseSyllable(part) && !common.has(part.toLowerCase())) &&
    (isUpper || words.every((part) => part.length === 1 || part.slice(1) === part.slice(1).toLowerCase())) &&
    !isPlain(words)
  );
}

/** Toneless syllables are English words as often as not: `Can Do`; only a known family or middle name vouches for them. */
function isPlain(words: readonly string[]): boolean {
  return words.every((part) => /^[A-Za-z]+$/u.test(part)) && !plainNames.test(words.join(' '));
}

const plainNames =
  /\b(?:anh|chi|cao|dung|duy|giang|ha|hoa|huy|khanh|lan|linh|mai|mi|minh|nam|ngan|nga|nhi|nhung|phan|phong|phi|quang|tam|thanh|trang|tri|trung|tuan|van|vi|vinh|vy)\b/iu;

/** Western names: capitalised words, initials and particles. Only for texts that are known to be names. */
export function isAnyName(text: string): boolean {
  if (text.length > 60) return false;
  const words = text.split(' ');
  return (
    words.length <= 6 &&
    /^\p{Lu}/u.test(text) &&
    words.every((part) =>
      /^(?:\p{Lu}[\p{L}\p{M}’'.-]*|de|da|di|del|der|den|du|la|le|van|von|y|bin|al|ibn)$/u.test(part),
    )
  );
}

const labels =
  /^(?:(?:bài|tin|ảnh|video|clip|đồ họa|thơ|tác giả|người viết|thực hiện|biên tập|tổng hợp|nội dung|text|authors?|written by|posted by|words|story by|by|von|par|por|di)(?:\s?(?:,|và|&|-|\/)\s?(?:bài|tin|ảnh|video|clip|đồ họa))*)(?:\s?:\s?|\s(?=\p{Lu}))/iu;

/** The names behind a label, `Bài và ảnh: Lê Thu` or `By Nina Pineda`; undefined where there is no such label. */
export function bylineName(text: string): string | undefined {
  if (text.length > 200) return undefined;
  const line = oneLine(text);
  const [label] = labels.exec(line) ?? [];
  // `Tin` and `Bài` begin sentences too, so Vietnamese labels need their colon.
  if (label === undefined || (!label.includes(':') && !/^(?:written by|posted by|story by|by)\s$/iu.test(label)))
    return undefined;
  const names = line.slice(label.length);
  const parts = names.split(/,| và | and | & | - /u).map((part) => part.trim());
  return names && parts.every((part) => isAnyName(part) || isPersonName(part)) ? names : undefined;
}
