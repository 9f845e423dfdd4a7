/** HTML ids of the page itself: its frame, the headline, the contents, the text, its end, the footer, what a part that is missing leaves. */
const anchors = ['root', 'page-data', 'tieu-de', 'noi-dung', 'muc-luc', 'bai', 'cuoi-bai', 'chan-trang', 'anh-thieu'];

/** What the HTML ids of the comment section, of photos, of footnotes and of the references to them begin with. */
const prefixes = ['binh-luan', 'xem-anh-', 'chu-thich-', 'cho-chu-thich-'];

/** The ids of chapters that have none of their own. */
const chapter = /^phan-\d+$/u;

/** Whether a block with this id would clash with an HTML id that the article's page uses or may use. */
export function isReservedAnchor(id: string): boolean {
  return anchors.includes(id) || chapter.test(id) || prefixes.some((prefix) => id.startsWith(prefix));
}
