/** HTML ids of the page itself: its frame, the headline, the text, its end, the footer. */
const anchors = ['root', 'page-data', 'tieu-de', 'noi-dung', 'cuoi-bai', 'chan-trang'];

/** What the HTML ids of the comment section, of footnotes and of the references to them begin with. */
const prefixes = ['binh-luan', 'chu-thich-', 'cho-chu-thich-'];

/** Whether a block with this id would clash with an HTML id that the article's page uses or may use. */
export function isReservedAnchor(id: string): boolean {
  return anchors.includes(id) || prefixes.some((prefix) => id.startsWith(prefix));
}
