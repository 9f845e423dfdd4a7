/** The publisher's settings: what a newsroom changes to make the site its own. */
export const site = {
  name: 'Bản Tin',
  publisher: 'Bản Tin',
  description: 'Tin tức để đọc: chữ trước hết, không quảng cáo, không theo dõi.',
  language: 'vi',
  /** Dates of articles are printed in this zone wherever the reader is. */
  timeZone: 'Asia/Ho_Chi_Minh',
  /** Origin without a trailing slash, such as `https://bantin.example`. */
  origin: import.meta.env.SITE_URL,
} as const;
