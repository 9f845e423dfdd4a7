/** The words of the list of shortcuts. They stand in a table of their own because the list is loaded only when asked for. */
export const viShortcuts = {
  /** Title of the list; its button at the end of the reading options is called the same (viReading.ts). */
  title: 'Phím tắt',
  close: 'Đóng',
  /** Beside each key, what it does. */
  keys: {
    '?': 'Mở và đóng danh sách này',
    o: 'Tùy chọn đọc',
    n: 'Nghe bài',
    s: 'Chia sẻ bài, hoặc đoạn đang chọn',
    b: 'Đến phần bình luận',
    c: 'Viết bình luận',
    t: 'Lên đầu trang',
  },
  /** The switch below the list, and the sentence under it. */
  on: 'Bật phím tắt',
  hint: 'Phím tắt không có tác dụng khi bạn đang gõ chữ. Khi đã tắt, vẫn mở được danh sách này từ Tùy chọn đọc.',
};
