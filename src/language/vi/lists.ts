import { formatNumber } from './numbers.ts';

/** The words of the pages that list articles. */
export const listMessages = {
  /** The front page: unseen before its day, and first of the links above a list's title. */
  front: 'Trang nhất',
  /** Beside the day of the front page, before a time. */
  updatedAt: 'Cập nhật lúc',
  /** Under the newest articles of the front page: the link to all of them. */
  allByTime: 'Tất cả tin theo thời gian',
  /** The front page of a paper without an article, and a list without one. */
  none: 'Chưa có bài nào.',
  noneInList: 'Chưa có bài nào trong mục này.',

  /** Name of the links above a list's title. */
  trail: 'Vị trí của trang',
  /** Among those links, on a topic's page. */
  topic: 'Chủ đề',
  /** Title of a topic's page: a section may have the same name. */
  topicNamed: (name: string) => `Chủ đề: ${name}`,
  /** Under a list's title. */
  newestFirst: (count: number) => `${formatNumber(count)} bài, mới nhất trước`,
  /** Under the name of a day, and after that of a month. */
  count: (count: number) => `${formatNumber(count)} bài`,
  /** Title of the page of one month of a list: the list, then the month as dates print it. */
  inMonth: (list: string, month: string) => `${list}, ${month.charAt(0).toLowerCase()}${month.slice(1)}`,
  /** Opens the rest of a day with very many articles. */
  wholeDay: (count: number) => `Xem cả ngày (${formatNumber(count)} bài)`,

  /** Name and heading of the links to months. */
  byMonth: 'Theo tháng',
  /** Name of the number that leads to a month; it must contain the number. */
  monthLink: (_number: number, month: string) => month,
  /** Link from a month to the whole archive. */
  otherYears: 'Các năm khác',
  /** Name of a month's calendar, and the heads of its columns, from Monday. */
  calendar: 'Các ngày có bài',
  weekdays: {
    monday: 'T2',
    tuesday: 'T3',
    wednesday: 'T4',
    thursday: 'T5',
    friday: 'T6',
    saturday: 'T7',
    sunday: 'CN',
  },

  /** For search engines: what a list is. */
  aboutList: (list: string, paper: string) => `${list}: các bài trên ${paper}, mới nhất trước.`,
  aboutArchive: (paper: string) => `Mọi bài đã đăng trên ${paper}, theo năm và tháng.`,
  aboutMonth: (month: string, paper: string) => `${month}: mọi bài đã đăng trên ${paper}, theo ngày.`,
};
