import { formatNumber } from './numbers.ts';

/**
 * The words of the page with all of the reader's comments. They stand in a table of their own because that page is loaded
 * only when asked for.
 */
export const myCommentsMessages = {
  /** Under the title: where comments live, and what may happen to them. */
  whereTheyLive:
    'Bình luận nằm trong trình duyệt này, trên máy này, và không được gửi đi đâu. Trình duyệt có thể tự xóa chúng: Safari xóa dữ liệu của những trang không được mở trong bảy ngày, cửa sổ ẩn danh xóa hết khi đóng, và xóa dữ liệu duyệt web cũng làm mất bình luận. Hãy lưu ra tệp những gì bạn muốn giữ.',
  loading: (count: number) => (count > 0 ? `Đang đọc bình luận… (${formatNumber(count)})` : 'Đang đọc bình luận…'),
  none: 'Bạn chưa viết bình luận nào trên trình duyệt này.',
  damaged: (count: number) =>
    `Có ${formatNumber(count)} bình luận đã hỏng nên không đọc được; chúng không có trong tệp lưu ra.`,
  /** Label of the search field, and what it found. */
  search: 'Tìm trong bình luận của tôi',
  searchHint: 'Gõ có dấu hay không dấu đều được.',
  found: (count: number) =>
    count > 0 ? `Tìm thấy ${formatNumber(count)} bình luận.` : 'Không tìm thấy bình luận nào.',
  total: (count: number) => `Có ${formatNumber(count)} bình luận.`,

  /** Section of drafts. */
  drafts: 'Bản nháp chưa gửi',
  draftBack: 'Đã lấy lại bản nháp.',
  draftNotBack: 'Chưa lấy lại được bản nháp.',
  draftNotDropped: 'Chưa bỏ được bản nháp.',
  /** What a draft is for, besides an answer to or a change of a comment. */
  draftOfNew: 'Bình luận mới',

  /** Section of files. */
  files: 'Lưu và nạp',
  save: 'Lưu ra tệp',
  saveHint: 'Tệp thứ nhất nạp lại được ở đây và ở trình duyệt khác; tệp thứ hai chỉ để đọc.',
  saveMarkdown: 'Lưu thành văn bản (Markdown)',
  /** After a press on one of these; whether it was done no browser tells. */
  asked: (file: string) => `Đã yêu cầu trình duyệt ghi tệp ${file}.`,
  /** Under that: to look for the file, and the buttons for when it is not there, and for when it is. */
  lookForFile:
    'Hãy mở thư mục tải về, xem tệp đã có ở đó chưa. Trình duyệt trong Facebook, Zalo và phần mềm chặn tải về có khi không ghi tệp mà cũng không báo; lúc ấy hãy chia sẻ tệp sang ứng dụng khác, hoặc sao chép nội dung rồi dán vào một tệp văn bản.',
  shareFile: 'Chia sẻ tệp',
  shared: 'Tệp đã được chuyển sang ứng dụng bạn chọn. Hãy xem ở đó đã có tệp chưa.',
  notShared: 'Chưa chia sẻ được tệp.',
  copyFile: 'Sao chép nội dung tệp',
  copiedFile: 'Đã sao chép. Hãy dán vào một tệp văn bản: tệp ấy cũng nạp lại được ở đây.',
  fileIsThere: 'Tôi đã thấy tệp',
  noted: 'Đã ghi nhận: bạn có tệp rồi.',
  /** Names of the files, without the date and the ending. */
  fileName: 'binh-luan-cua-toi',
  load: 'Nạp từ tệp',
  reading: 'Đang đọc tệp…',
  /** Why a file cannot be read. */
  fileFault: {
    'too-large': 'Tệp lớn quá 100 MB nên không đọc. Hãy chọn tệp đã lưu từ trang này.',
    unreadable: 'Chưa đọc được tệp. Hãy chọn lại, hoặc chép tệp vào máy rồi thử lại.',
    'not-json': 'Tệp này không phải là tệp bình luận, hoặc đã hỏng. Hãy chọn tệp .json đã lưu từ trang này.',
    'not-a-set': 'Tệp này không chứa bình luận. Hãy chọn tệp .json đã lưu từ trang này.',
    'too-many': 'Tệp có hơn 200.000 bình luận nên không nạp. Hãy chia thành nhiều tệp.',
  },
  /** What a file would do, before it does it. */
  trial: (file: string) => `Tệp ${file}`,
  fresh: (count: number) => `${formatNumber(count)} bình luận mới`,
  same: (count: number) => `${formatNumber(count)} bình luận đã có sẵn`,
  differing: (count: number) => `${formatNumber(count)} bình luận khác với bản đang có ở đây`,
  replace: 'Thay các bản đang có bằng bản trong tệp',
  /** Heads of the two versions of one comment. */
  versionHere: 'Ở đây',
  versionInFile: 'Trong tệp',
  shortened: (count: number) => `${formatNumber(count)} tên dài quá 100 ký tự sẽ bị cắt ngắn`,
  refused: (count: number) => `${formatNumber(count)} mục không nạp được`,
  refusal: (place: number, reason: string, excerpt: string) =>
    excerpt ? `Mục ${formatNumber(place)} (“${excerpt}”): ${reason}` : `Mục ${formatNumber(place)}: ${reason}`,
  refusalReason: {
    'not-a-comment': 'không phải là bình luận.',
    'no-id': 'không có mã định danh.',
    'no-article': 'không cho biết thuộc bài nào.',
    'no-text': 'không có nội dung.',
    'too-long': 'dài quá 5.000 ký tự hoặc 60.000 byte.',
    'bad-time': 'thời gian không đọc được.',
    twice: 'trùng với một mục ở trước.',
  },
  andMore: (count: number) => `và ${formatNumber(count)} mục nữa.`,
  loadThese: (count: number) => `Nạp ${formatNumber(count)} bình luận`,
  nothingToLoad: 'Không có gì để nạp.',
  loaded: (count: number) => `Đã nạp ${formatNumber(count)} bình luận.`,
  notLoaded: 'Chưa nạp được gì.',

  /** Section that erases, and its dialog. */
  erase: 'Xóa tất cả',
  eraseHint: 'Dành cho máy dùng chung: xóa mọi bình luận, bản nháp và tên của bạn khỏi trình duyệt này.',
  eraseQuestion: 'Xóa tất cả khỏi trình duyệt này?',
  eraseWarning: (comments: number, drafts: number) =>
    `${formatNumber(comments)} bình luận, ${formatNumber(drafts)} bản nháp và tên đã nhớ sẽ mất hẳn, không lấy lại được. Bạn có thể lưu bình luận ra tệp trước, nhớ xem tệp đã có rồi mới xóa; bản nháp thì không lưu ra tệp được.`,
  saveFirst: 'Lưu ra tệp trước',
  keep: 'Giữ lại',
  erased: 'Đã xóa tất cả.',
  notErased: 'Chưa xóa được.',
};
