/**
 * Abbreviations that a name or a number follows, so that their full stop ends no sentence: places, titles, parts of
 * addresses and books, forms of address. Single letters (`Q. 5`, `P. Bến Nghé`) are known by themselves.
 */
const abbreviations = new Set(
  `tp tx tt kp kcn
   ts ths pgs gs gsts tskh bs bsck ks kts ls ds đd ngnd ngưt nsnd nsưt ttnd ttưt
   tr nxb sđt đt tel no nr st
   mr mrs ms dr prof jr sr`.split(/\s+/u),
);

/** Words that begin a sentence and no name: after `bị cáo T.` another sentence begins with them. */
const openers = new Set(
  `Theo Tại Sau Khi Trong Ngoài Đến Qua Hôm Ngày Trước Tuy Nhưng Do Vì Nếu Ông Bà Anh Chị Các Những Đây Đó Hiện Bên Mặt
   Cùng Với Để Bởi Lúc Sáng Trưa Chiều Tối Đêm Cơ Cả Mỗi Một Người Nhờ Dù Song Vậy Thế Nay`.split(/\s+/u),
);

/**
 * Whether a sentence goes on behind a single full stop because of the word before it.
 *
 * @param written the sentence up to the full stop
 * @param next what follows, from its first letter or digit on
 */
export function goesOnAfter(written: string, next: string): boolean {
  const word = /[^\s"'“‘«([{–—-]*$/u.exec(written)?.[0] ?? '';
  // `1. Đo độ mặn`, `b) …`, `IV. Kết luận`: a number that stands alone counts what follows.
  if (word === written && /^(\d+|[IVX]+|\p{L})$/u.test(word)) return true;
  const last = word.slice(word.lastIndexOf('.') + 1);
  // `v.v.` and other chains of small letters end one, as nothing in lower case follows.
  if (/^\p{Lu}$/u.test(last)) return !openers.has(/^\p{L}+/u.exec(next)?.[0] ?? '');
  return abbreviations.has(last.toLowerCase());
}
