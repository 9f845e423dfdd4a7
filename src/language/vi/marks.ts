import { formatNumber } from './numbers.ts';

/** What stands at a story in a list about what its reader did. */
export const marksMessages = {
  read: 'Đã đọc',
  halfRead: 'Đọc dở',
  /** After `halfRead`, where there is room. */
  minutesLeft: (minutes: number) => `, còn khoảng ${formatNumber(minutes)} phút`,
  /** Link to the reader's comments on the article; at least 1. */
  comments: (count: number) => `Bình luận (${formatNumber(count)})`,
  saved: 'Đã để dành',
};
