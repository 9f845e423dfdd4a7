/** The words of the reading options. They stand in a table of their own because the panel is loaded only when asked for. */
export const readingOptionsMessages = {
  close: 'Đóng',
  /** Button at the end, opens the list of shortcuts, which has this title too. */
  shortcuts: 'Phím tắt',
  reset: 'Đặt lại như ban đầu',
  /** Said by the status region. */
  isReset: 'Đã đặt lại.',
  /** Scales, with their two ends for screen readers. */
  size: 'Cỡ chữ',
  width: 'Độ rộng dòng',
  spacing: 'Giãn dòng',
  less: (name: string) => `Giảm ${name.toLowerCase()}`,
  more: (name: string) => `Tăng ${name.toLowerCase()}`,
  step: (step: string, most: number) => `${step}/${most}`,
  /** Said instead of the number of a step. */
  stepOf: (step: string, most: number) => `${step} trên ${most}`,
  typeface: 'Kiểu chữ',
  typefaces: { serif: 'Có chân', sans: 'Không chân', lexend: 'Dễ phân biệt chữ (Lexend)' },
  theme: 'Màu nền',
  themes: {
    device: 'Theo thiết bị',
    light: 'Sáng',
    sepia: 'Giấy',
    dark: 'Tối',
    contrast: 'Tương phản cao',
  },
  /** What stands beside the text while one reads. */
  whileReading: 'Trong lúc đọc',
  progress: 'Vạch tiến độ',
  minutes: 'Số phút còn lại',
};
