import { formatNumber } from './numbers.ts';

/** The words of the search's results; those that its page has in its HTML are in `page.ts`. */
export const searchMessages = {
  /** Title of the page with results. */
  titleOf: (query: string, paper: string) => `${query}: tìm bài – ${paper}`,

  /** Under the field, before a count; the counts, the second while not all years have been read. */
  found: 'Tìm thấy',
  articles: (count: number) => `${formatNumber(count)} bài`,
  moreThan: (count: number) => `hơn ${formatNumber(count)} bài`,
  /** While the index is on its way, after a moment. */
  loading: 'Đang tải mục lục tìm kiếm…',

  /** Between what has exactly the typed letters and what has others; the second where nothing stands before it. */
  foldedToo: (count: string) => `Thêm ${count} khớp khi bỏ dấu.`,
  folded: (count: string) => `${count} khớp khi bỏ dấu.`,
  /** After that, before links to the spellings. */
  onlyExact: 'Chỉ tìm đúng chữ:',
  /** Before articles in which the words do not follow each other; the second where nothing stands before it. */
  apartToo: (count: string) => `Thêm ${count} có đủ các chữ nhưng không liền nhau.`,
  apart: (count: string) => `${count} có đủ các chữ nhưng không liền nhau.`,

  /** Buttons under the results. */
  more: (count: number) => `Xem thêm ${formatNumber(count)} bài`,
  earlierYears: 'Tìm trong các năm trước',

  /** Before what the filters hold; what they hold when they hold nothing back. */
  filter: 'Lọc:',
  everything: 'mọi chuyên mục, mọi năm',
  section: 'Chuyên mục',
  year: 'Năm',
  all: 'Tất cả',
  /**
   * After a section or a year: how many of the articles found are of it; while not all years have been read, of all together, and of one.
   */
  count: (count: number) => `(${formatNumber(count)})`,
  countSoFar: (count: number) => `(hơn ${formatNumber(count)})`,
  countAtLeast: (count: number) => `(${formatNumber(count)}+)`,
  /** Link where the filters let nothing through. */
  dropFilters: (count: string) => `Bỏ lọc (${count})`,

  /** Nothing found. */
  none: (query: string) => `Không tìm thấy bài nào có đủ các chữ “${query}”.`,
  tryOthers: 'Thử bớt chữ hoặc đổi chữ',
  searchedIn: 'Tìm trong tít, sapô, thân bài và chú thích ảnh của mọi bài đã đăng.',
  /** The index cannot be had; then the button. */
  failed: 'Chưa tải được mục lục tìm kiếm. Hãy kiểm tra mạng rồi thử lại; các bài đã lưu trên máy vẫn đọc được.',
  tryAgain: 'Thử lại',
  /** Over results without a network. */
  offline: 'Không có mạng: chỉ tìm trong các bài đã lưu trên máy này.',
};
