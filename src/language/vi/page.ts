import { formatNumber } from './numbers.ts';

/** The words of whole pages, which a document has in its HTML: they load with the first link followed (app/WholePage.tsx). */
export const pageMessages = {
  /** First skip link, seen when it has the focus. */
  skipToText: 'Bỏ qua để xem nội dung',
  /** Second skip link, on article pages. */
  skipToComments: 'Đến phần bình luận',

  /** Under the headline. `minutes` is a whole number from 1. */
  readingTime: (minutes: number) => `Khoảng ${minutes} phút đọc`,
  /** Under the headline, before the date of the last change. */
  modified: 'Cập nhật',
  /** Over the list of chapters, before the text. */
  contents: 'Mục lục',
  /** Name of the link around a photo that has no words of its own; before its caption. */
  viewPhoto: (caption: string) => `Xem ảnh lớn: ${caption}`,
  /** Under a caption whose photo the archive has lost. */
  photoMissing: '(Ảnh không có trong bản lưu)',
  /** Link to a video or post on another site: provider, then title. */
  embedLink: (provider: string, title: string) => `Xem trên ${provider}: ${title}`,
  /** Before the title of a recommended article inside the text. */
  recommended: 'Xem thêm',
  /** Name for screen readers of a table without a caption. */
  table: 'Bảng',
  /** Heading over the footnotes. */
  footnotes: 'Chú thích',
  /** Link from a footnote back to its place in the text. */
  footnoteBack: (number: number) => `Về chỗ có chú thích ${number}`,
  /** Before a correction at the foot of the text. */
  correction: 'Đính chính',
  /** Before the address of the article, on paper only. */
  printedFrom: 'Nguồn:',
  /** Before the name of the newspaper that an article comes from. */
  source: 'Theo',
  /** Heading over the related articles. */
  related: 'Tin liên quan',

  /** Title of the front page's list. */
  latest: 'Tin mới nhất',
  /** After it, from the second page of the list on. */
  pageOf: (number: number, pages: number) => `Trang ${formatNumber(number)}/${formatNumber(pages)}`,
  /** Name of the links to the other pages of the list, and these. */
  pages: 'Các trang tin',
  newer: 'Tin mới hơn',
  older: 'Tin cũ hơn',
  /** The page for an address that leads nowhere. */
  notFound: 'Không tìm thấy trang',
  notFoundHelp: 'Địa chỉ này không có bài viết nào. Có thể bài đã được dời đi, hoặc địa chỉ bị gõ nhầm.',
  backHome: 'Về trang nhất',

  /** Footer. */
  publishedBy: (publisher: string) => `${publisher} xuất bản trang này.`,
  noTracking: 'Không theo dõi người đọc: không cookie, không quảng cáo, không gọi đến trang nào khác.',
  whereCommentsLive: 'Bình luận nằm trong trình duyệt của bạn và không được gửi đi đâu.',
};
