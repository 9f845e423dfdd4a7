/** The addresses that are pages of the site, as patterns of paths; other files have no data to swap a page by. */
const pagePaths = /^\/(?:bai-viet\/[^/]+|trang\/\d+|binh-luan)?$/u;

/** Whether a link leads to a page of the site that the router can show without loading a document. */
export function isPageLink({ origin, pathname, target, download }: HTMLAnchorElement): boolean {
  return origin === window.location.origin && pagePaths.test(pathname) && target === '' && download === '';
}
