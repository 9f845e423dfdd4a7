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
  /** Before the links to an article's topics. */
  topics: 'Chủ đề:',
  /** Heading over the links to the articles before and after this one in its section, and what stands over each. */
  inSection: (section: string) => `Trong mục ${section}`,
  newerArticle: 'Bài mới hơn',
  olderArticle: 'Bài cũ hơn',

  /** Masthead: name of the links to sections, and on an article the link to the index in the footer. */
  sections: 'Chuyên mục',
  /** Name of that index. */
  siteIndex: 'Mục lục của báo',
  /** Masthead, footer and front page: the newest articles of the whole paper. */
  latest: 'Mới nhất',
  /** Footer, and titles of the archive: all articles by month. */
  archive: 'Lưu trữ',
  /** Masthead and footer: the search; there and on its page the button of its form. */
  search: 'Tìm',
  /** The page of the search: its title, which is the name of the field, and what stands under that. */
  searchTitle: 'Tìm bài',
  searchHint: 'Gõ có dấu hay không dấu đều được.',
  /** In place of the field where the browser runs no script, and where the page's script could not be had. */
  searchNeedsScript:
    'Tìm kiếm cần JavaScript, trình duyệt này đang tắt. Bạn vẫn xem được mọi bài theo chuyên mục và theo ngày.',
  searchFailed:
    'Chưa tải được phần mã của trang nên chưa tìm được. Hãy kiểm tra mạng rồi tải lại trang; bạn vẫn xem được mọi bài theo chuyên mục và theo ngày.',
  /** Heading over the links to the sections and to the archive, and that to the archive. */
  browse: 'Xem theo chuyên mục',
  browseByDay: 'Lưu trữ theo ngày',
  /** On the page of saved articles, where the browser runs no script, and where the page's script could not be had. */
  savedNeedsScript: 'Mục Để dành cần JavaScript, trình duyệt này đang tắt. Bài viết vẫn đọc được trọn vẹn.',
  savedFailed:
    'Chưa tải được phần mã của trang nên chưa xem được các bài để dành. Hãy kiểm tra mạng rồi tải lại trang.',
  /** The page for an address that leads nowhere. */
  notFound: 'Không tìm thấy trang',
  notFoundHelp: 'Địa chỉ này không có bài viết nào. Có thể bài đã được dời đi, hoặc địa chỉ bị gõ nhầm.',
  backHome: 'Về trang nhất',

  /** Footer. */
  publishedBy: (publisher: string) => `${publisher} xuất bản trang này.`,
  noTracking: 'Không theo dõi người đọc: không cookie, không quảng cáo, không gọi đến trang nào khác.',
  whereCommentsLive: 'Bình luận nằm trong trình duyệt của bạn và không được gửi đi đâu.',
};
