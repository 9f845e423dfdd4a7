/** The words of sharing. They stand in a table of their own because sharing is loaded only when asked for. */
export const sharingMessages = {
  /** Button beside a selected passage. */
  shareQuote: 'Chia sẻ trích đoạn',
  /** Said by the status region. */
  linkCopied: 'Đã sao chép liên kết.',
  quoteCopied: 'Đã sao chép trích đoạn kèm liên kết.',
  /** A passage as it is sent to others, before its address. */
  quoted: (passage: string) => `“${passage}”`,
  /** In the dialog that opens when the browser forbids to copy: what to do, and the name of its field. */
  howToCopy:
    'Trình duyệt không cho trang sao chép. Nội dung dưới đây đã được chọn: hãy nhấn Ctrl+C, hoặc chạm và giữ rồi chọn Sao chép.',
  toCopy: 'Nội dung chia sẻ',
  close: 'Đóng',
};
