/**
 * Abbreviations that a name or a number follows, so that their full stop ends no sentence: places, titles, parts of
 * addresses and books, forms of address. Single letters (`Q. 5`, `P. Bến Nghé`) are known by themselves.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  `tp tx tt kp kcn
   ts ths pgs gs gsts tskh bs bsck ks kts ls ds đd ngnd ngưt nsnd nsưt ttnd ttưt
   tr nxb sđt đt tel no nr st
   mr mrs ms dr prof jr sr`.split(/\s+/u),
);

/** Words that begin a sentence and no name: after `bị cáo T.` another sentence begins with them. */
export const openers: ReadonlySet<string> = new Set(
  `Theo Tại Sau Khi Trong Ngoài Đến Qua Hôm Ngày Trước Tuy Nhưng Do Vì Nếu Ông Bà Anh Chị Các Những Đây Đó Hiện Bên Mặt
   Cùng Với Để Bởi Lúc Sáng Trưa Chiều Tối Đêm Cơ Cả Mỗi Một Người Nhờ Dù Song Vậy Thế Nay`.split(/\s+/u),
);
