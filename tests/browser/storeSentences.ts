/** What the page says of its store, as the reader reads it. */
export const sentences = {
  missing:
    'Trình duyệt này không cho trang lưu dữ liệu, nên không mở được bình luận. Hãy thử thoát chế độ ẩn danh hoặc cho phép trang lưu dữ liệu.',
  broken: 'Kho bình luận của trình duyệt đang gặp lỗi. Hãy tải lại trang; nếu vẫn vậy, hãy khởi động lại trình duyệt.',
  outdated: 'Trang đang mở là bản cũ hơn dữ liệu đã lưu. Hãy tải lại trang.',
  stuck:
    'Chưa mở được kho bình luận vì một thẻ khác đang giữ nó. Hãy đóng các thẻ khác của trang này rồi tải lại trang.',
  full: 'Máy không còn chỗ để lưu. Hãy giải phóng bớt bộ nhớ rồi thử lại.',
} as const;

/** Tied to the box when a comment could not be kept. */
export function notSent(problem: keyof typeof sentences): string {
  return `Chưa gửi được, ý kiến của bạn vẫn còn trong ô. ${sentences[problem]}`;
}

/** Tied to the box when a change could not be kept. */
export function editNotKept(problem: keyof typeof sentences): string {
  return `Chưa lưu được bản sửa, nội dung vẫn còn trong ô. ${sentences[problem]}`;
}

/** Tied to the box when a draft could not be kept. */
export function draftNotKept(problem: keyof typeof sentences): string {
  return `Bản nháp chưa lưu được, đừng đóng trang này. ${sentences[problem]}`;
}
