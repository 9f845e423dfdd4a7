import { formatNumber } from './numbers.ts';

/**
 * The words of saved articles on the page of one's own comments, which writes both to a file, reads it and erases them. They stand
 * in a table of their own because that page needs no others of them.
 */
export const savedFilesMessages = {
  /** What a file would do, the button that does it, and what was done. `comments` may be 0, `articles` not. */
  inFile: (count: number) => `${formatNumber(count)} bài để dành mới`,
  loadThese: (comments: number, articles: number) =>
    comments > 0
      ? `Nạp ${formatNumber(comments)} bình luận và ${formatNumber(articles)} bài để dành`
      : `Nạp ${formatNumber(articles)} bài để dành`,
  loaded: (comments: number, articles: number) =>
    comments > 0
      ? `Đã nạp ${formatNumber(comments)} bình luận và ${formatNumber(articles)} bài để dành.`
      : `Đã nạp ${formatNumber(articles)} bài để dành.`,
  /** After what is said of the files. */
  fileHint: 'Tệp thứ nhất ghi cả tên các bài để dành.',
  /** What erasing everything does with them: in its explanation, and in its question. */
  eraseHint: 'Các bài để dành cũng bị xóa khỏi máy này.',
  eraseWarning: (count: number) => `${formatNumber(count)} bài để dành cũng bị xóa khỏi máy này.`,
};
