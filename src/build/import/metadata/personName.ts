import { isVietnameseSyllable } from '../../../article/schema/vietnameseSyllable.ts';
import { foldText } from '../../../language/foldText.ts';
import { alternatives, items } from './alternatives.ts';
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
  items(`am nhac|ban doc|bat dong san|chinh tri|chung khoan|cong nghe|doanh nghiep|doi song|du lich|giai tri|giao duc|khoa hoc
    |kinh doanh|kinh te|moi truong|ngan hang|phap luat|phong su|quoc te|suc khoe|tai chinh|tam su|the gioi|the thao|thi truong
    |thoi su|van hoa|vi mo|xa hoi|y kien`),
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

const plainNames = new RegExp(
  `\\b(?:${alternatives(`anh|chi|cao|dung|duy|giang|ha|hoa|huy|khang|khanh|khoa|kim|lam|lan|linh|loan|mai|mi|minh|nam|ngan|nga|nhi
    |nhung|oanh|phan|phong|phi|quang|tam|thanh|thoa|trang|tri|trinh|trung|tuan|uyen|van|vi|vinh|vy|xuan`)})\\b`,
  'iu',
);

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
