/** The words of the list of shortcuts. They stand in a table of their own because the list is loaded only when asked for. */
export const shortcutsMessages = {
  /** Title of the list; its button at the end of the reading options is called the same (readingOptions.ts). */
  title: 'Phím tắt',
  close: 'Đóng',
  /** What the key of each action (ui/shortcutKeys.ts) does, in the order of the list. */
  actions: {
    list: 'Mở và đóng danh sách này',
    options: 'Tùy chọn đọc',
    listen: 'Nghe bài',
    share: 'Chia sẻ bài, hoặc đoạn đang chọn',
    comments: 'Đến phần bình luận',
    write: 'Viết bình luận',
    top: 'Lên đầu trang',
  },
  /** The switch below the list, and the sentence under it. */
  on: 'Bật phím tắt',
  hint: 'Phím tắt không có tác dụng khi bạn đang gõ chữ. Khi đã tắt, vẫn mở được danh sách này từ Tùy chọn đọc.',
};
