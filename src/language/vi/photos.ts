/** The words of the photos seen large. They stand in a table of their own because that part loads when a photo is pressed. */
export const photoMessages = {
  /** Name of the dialog for screen readers. */
  photos: 'Ảnh trong bài',
  /** Over the photo, where the article has several: which of them it is. */
  counter: (number: number, count: number) => `Ảnh ${number}/${count}`,
  close: 'Đóng',
  /** Buttons below the caption. */
  previous: 'Ảnh trước',
  next: 'Ảnh sau',
  /** In place of the photo until it is there. */
  loading: 'Đang tải ảnh…',
  /** In place of a photo that cannot be had. */
  missing: 'Chưa tải được ảnh này. Hãy kiểm tra mạng, đóng lại rồi mở ảnh lần nữa.',
};
