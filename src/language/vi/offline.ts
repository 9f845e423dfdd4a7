/** The words of reading without a network. They stand in a table of their own because they are loaded only when needed. */
export const offlineMessages = {
  /** Over the page, when a newer version of the site is ready; then its buttons. */
  updateReady: 'Có bản mới.',
  reload: 'Tải lại',
  notNow: 'Để sau',

  /** The page for what is not kept on the device: its title, what that means, its button. */
  notCached: 'Chưa mở được trang này',
  notCachedHelp: 'Không kết nối được với mạng, và trang này chưa được lưu trên máy của bạn.',
  tryAgain: 'Thử lại',
  /** Heading over the articles that can be read, and in their place when there is none. */
  cached: 'Các bài đã lưu trên máy',
  noneCached: 'Chưa có bài nào được lưu trên máy.',
};
