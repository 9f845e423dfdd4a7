import { formatNumber } from './numbers.ts';

/**
 * Every word on the page, in the words of Vietnamese newsrooms. The comment beside each says where it shows, for whoever
 * writes the table of another language.
 */
export const messages = {
  /** Beside the way to the top, in the midst of a text. `minutes` is a whole number from 1. */
  minutesLeft: (minutes: number) => `Còn khoảng ${minutes} phút`,
  /** Name of the mark in the text that leads to a footnote. */
  footnoteReference: (number: number) => `Chú thích ${number}`,
  /** Before the date of printing, at the end of every page, on paper only. */
  printedOn: 'Ngày in:',

  /** Button under the headline: opens what the reader can set. */
  readingOptions: 'Tùy chọn đọc',
  /** Button under the headline: reads the article aloud. */
  listen: 'Nghe',
  /** Button under the headline and at the end of the text. */
  share: 'Chia sẻ',
  /** Button at the end of the text. */
  print: 'In bài',

  /** Links to the top, in the text's end and floating. */
  backToTop: 'Lên đầu trang',
  /** Offered at the top after a jump: leads back to where the reader was. */
  backToPlace: 'Quay lại chỗ đang đọc',
  /** Offered at the top of an article that was left half read. */
  resume: 'Đọc tiếp từ chỗ đang đọc',

  /** Heading of the section and link to it, before the number of comments, which follows as `(n)`. */
  comments: 'Bình luận',
  /** Label of the text box. */
  commentText: 'Ý kiến của bạn',
  /** Label of the name field, and the quieter part after it. */
  commentName: 'Tên hiển thị',
  optional: '(không bắt buộc)',
  /** The name of a comment without one. */
  anonymous: 'Bạn đọc',
  send: 'Gửi bình luận',
  /** By the form, always. */
  storedHere: 'Bình luận chỉ lưu trên trình duyệt này.',
  /** After that: link to the page of all of one's comments. */
  saveToFile: 'Lưu ra tệp',
  /** By the form, in the browser inside another app. */
  inApp: (app: string) =>
    `Bạn đang đọc trong ${app}. Trình duyệt ở đây có thể xóa mất bình luận khi bạn đóng ứng dụng; hãy mở trang bằng trình duyệt của máy.`,
  /** By the form, after many new comments; then the button that puts it off. */
  timeToSave: 'Bạn đã viết nhiều bình luận mới. Hãy lưu chúng ra tệp để không mất khi trình duyệt dọn dữ liệu.',
  notNow: 'Để sau',
  /** Under the text box: a draft from an earlier visit stands in it. */
  draftRestored: 'Đã khôi phục bản nháp.',
  discardDraft: 'Bỏ bản nháp',
  draftDiscarded: 'Đã bỏ bản nháp.',
  /** Over the list: drafts of answers and changes whose comments are not in view; then the link to them. */
  unseenDrafts: (count: number) => `Bạn còn ${formatNumber(count)} bản nháp ở bình luận không hiện ở đây.`,
  seeDrafts: 'Xem bản nháp',
  /** Before the reason when a draft could not be kept. */
  draftNotSaved: 'Bản nháp chưa lưu được, đừng đóng trang này.',
  /** Copies what could not be kept. */
  copyText: 'Sao chép nội dung',
  copied: 'Đã sao chép.',
  copyByHand: 'Chưa sao chép được. Nội dung đã được chọn, hãy nhấn Ctrl+C.',
  /** Under the text box, near the limit of letters. */
  lettersLeft: (count: number) => `Còn ${formatNumber(count)} ký tự`,
  lettersOver: (count: number, orMore: boolean) => `Quá ${orMore ? 'hơn ' : ''}${formatNumber(count)} ký tự`,
  /** In place of the form where the browser runs no script. */
  needsScript: 'Gửi và đọc bình luận cần JavaScript, trình duyệt này đang tắt. Bài viết vẫn đọc được trọn vẹn.',
  /** In place of the comments where the page's script could not be had. */
  scriptFailed:
    'Chưa tải được phần mã của trang nên chưa đọc và gửi được bình luận. Hãy kiểm tra mạng, sao chép những gì bạn đã gõ, rồi tải lại trang.',
  /** Said by the status region. */
  sent: 'Đã gửi bình luận.',
  deleted: 'Đã xóa bình luận.',
  restored: 'Đã khôi phục bình luận.',
  editSaved: 'Đã lưu bản sửa.',
  /** Said when the address names a comment that is not there. */
  commentGone: 'Không tìm thấy bình luận này; có thể nó đã bị xóa.',
  /** Over the list: its order. */
  sort: 'Sắp xếp',
  newest: 'Mới nhất',
  oldest: 'Cũ nhất',
  /** Buttons under the list and under a long thread. */
  moreComments: 'Xem thêm bình luận',
  moreReplies: (count: number) => `Xem thêm ${formatNumber(count)} trả lời`,
  /** The list without a comment, and before the store has answered. */
  noComments: 'Chưa có bình luận nào. Hãy là người đầu tiên.',
  loadingComments: 'Đang mở bình luận…',
  /** Buttons of a comment, and their names for screen readers; the first two also label the boxes that they open. */
  action: { reply: 'Trả lời', edit: 'Sửa', delete: 'Xóa' },
  actionOn: {
    reply: (name: string) => `Trả lời ${name}`,
    edit: (name: string) => `Sửa bình luận của ${name}`,
    delete: (name: string) => `Xóa bình luận của ${name}`,
  },
  /** Buttons of the boxes that answer and change. */
  sendReply: 'Gửi trả lời',
  saveEdit: 'Lưu',
  cancel: 'Hủy',
  /** Between the name of who answers and the name of who is answered. */
  answers: 'trả lời',
  /** In place of a name when the comment that was answered is gone. */
  someoneDeleted: 'một bình luận đã xóa',
  /** Before the time of the last change. */
  edited: 'Đã sửa',
  /** In place of a deleted comment that has replies. */
  tombstone: 'Bình luận đã xóa',
  undo: 'Hoàn tác',
  /** Over the list when records in the store cannot be read. */
  damagedComments: (count: number) =>
    `Có ${formatNumber(count)} bình luận đã hỏng nên không hiện được. Các bình luận khác vẫn còn nguyên.`,
  /** Under the text box after sending it empty. */
  emptyComment: 'Bạn chưa nhập ý kiến. Hãy viết vài chữ rồi gửi.',
  longComment: 'Ý kiến dài quá: nhiều nhất là 5.000 ký tự, 60.000 byte. Hãy rút ngắn, hoặc chia thành nhiều bình luận.',
  /** When the section itself fails. */
  sectionFailed: 'Phần bình luận gặp lỗi. Bài viết vẫn đọc được, và những gì bạn đã gõ vẫn còn.',
  /** When any other part of the page fails. */
  partFailed: 'Phần này của trang gặp lỗi. Bài viết vẫn đọc được.',
  /** Button after those sentences: tries the part again in its place. */
  tryAgain: 'Thử lại',
  /** Why comments cannot be read or kept: what happened, then what to do. */
  storeErrors: {
    unavailable:
      'Trình duyệt này không cho trang lưu dữ liệu, nên không mở được bình luận. Hãy thử thoát chế độ ẩn danh hoặc cho phép trang lưu dữ liệu.',
    blocked:
      'Chưa mở được kho bình luận vì một thẻ khác đang giữ nó. Hãy đóng các thẻ khác của trang này rồi tải lại trang.',
    'version-mismatch': 'Trang đang mở là bản cũ hơn dữ liệu đã lưu. Hãy tải lại trang.',
    'quota-exceeded': 'Máy không còn chỗ để lưu. Hãy giải phóng bớt bộ nhớ rồi thử lại.',
    unknown:
      'Kho bình luận của trình duyệt đang gặp lỗi. Hãy tải lại trang; nếu vẫn vậy, hãy khởi động lại trình duyệt.',
    'not-found': 'Bình luận này đã bị xóa ở một thẻ khác. Hãy sao chép nội dung và gửi thành bình luận mới.',
    conflict:
      'Bình luận này vừa được sửa ở một thẻ khác, bản đó đang hiện ở trên. Nhấn lần nữa để thay bằng bản của bạn.',
  },
  /** Before the reason when a comment could not be kept. */
  notSent: 'Chưa gửi được, ý kiến của bạn vẫn còn trong ô.',
  editNotSaved: 'Chưa lưu được bản sửa, nội dung vẫn còn trong ô.',
  notDeleted: 'Chưa xóa được bình luận.',
  notRestored: 'Chưa khôi phục được bình luận.',

  /** Times of comments. */
  justNow: 'Vừa xong',
  minutesAgo: (minutes: number) => `${minutes} phút trước`,
  hoursAgo: (hours: number) => `${hours} giờ trước`,

  /** The page of all of one's comments: its title and the link to it. */
  ownComments: 'Bình luận của tôi',
  /** When a part of a page that loads by itself cannot be had, or fails. */
  partMissing: 'Chưa tải được phần này. Hãy kiểm tra mạng rồi thử lại, hoặc tải lại trang.',
};
