/** Words over a page that was saved to a file or put on another site; the address of the original follows. */
export const viCopy = {
  isCopy: 'Đây là bản sao đã lưu. Bình luận và các công cụ chỉ dùng được ở bản gốc:',
};
