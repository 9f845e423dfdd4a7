import { formatNumber } from './numbers.ts';

/**
 * The words of the page of saved articles and of what follows a press on the button. They stand in a table of their own because
 * they are loaded only when asked for.
 */
export const savedPageMessages = {
  /** Beside the button, after a press; the first two say how it went, then the link to the page, then when it is taken back. */
  stored: 'Đã để dành. Bài đọc được cả khi không có mạng.',
  seeAll: 'Xem các bài để dành',
  saving: 'Đang lưu…',
  removed: 'Đã bỏ khỏi mục để dành.',
  /** Why an article could not be saved, and what to do. */
  failure: {
    full: 'Máy không còn chỗ để lưu bài này. Hãy bỏ bớt bài trong mục Để dành hoặc giải phóng bớt bộ nhớ, rồi thử lại. Những bài đã để dành vẫn còn nguyên.',
    offline: 'Không kết nối được với mạng nên chưa lưu được bài. Hãy thử lại khi có mạng.',
    failed: 'Chưa lưu được bài. Hãy tải lại trang rồi thử lại.',
  },

  /** Under the title: how many articles there are, and how large they are together, as `size` says it. */
  summary: (count: number, size: string) => `${formatNumber(count)} bài, ${size} trên máy này`,
  /** A size. `number` has a point before its decimal, if it has one. */
  size: (number: string, unit: 'kB' | 'MB' | 'GB') => `${number.replace('.', ',')} ${unit}`,
  /** Under that: where the articles are, and what may happen to them. */
  whereTheyLive: 'Các bài nằm trong trình duyệt này, trên máy này. Xóa dữ liệu duyệt web sẽ làm mất chúng.',
  /** In place of the list. */
  none: 'Chưa có bài nào. Nhấn “Để dành” ở đầu hay cuối một bài thì cả bài lẫn ảnh được lưu vào máy này, và bạn đọc được khi không có mạng.',
  blocked:
    'Trình duyệt này không cho trang lưu dữ liệu, nên không để dành được bài. Hãy thử thoát chế độ ẩn danh hoặc cho phép trang lưu dữ liệu.',
  /** Buttons over the list: its order. */
  order: {
    saved: 'Mới để dành trước',
    published: 'Bài mới trước',
    size: 'Nặng nhất trước',
  },
  /** Of an article in the list. `minutes` is a whole number from 1. */
  readingTime: (minutes: number) => `Khoảng ${minutes} phút đọc`,
  /** Button of an article in the list, and its name for screen readers; what stands in its place afterwards. */
  remove: 'Bỏ',
  removeNamed: (headline: string) => `Bỏ khỏi mục để dành: ${headline}`,
  removedNamed: (headline: string) => `Đã bỏ “${headline}” khỏi mục để dành.`,
  undoNamed: (headline: string) => `Hoàn tác: ${headline}`,
  /** After that was taken back. */
  restored: 'Bài đã trở lại mục để dành.',
  /** Of an article of which the browser has thrown something away; the button that loads it again, and its name. */
  incomplete: 'Chưa có đủ trên máy',
  loadAgain: 'Tải lại',
  loadAgainNamed: (headline: string) => `Tải lại: ${headline}`,
  loadedAgain: 'Đã tải lại. Bài đọc được cả khi không có mạng.',
};
