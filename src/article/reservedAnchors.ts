/** HTML ids of the site itself, so that an article can stand on any page of it. The tests find each one that is missing here. */
const anchors = [
  'root',
  'page-data',
  'tieu-de',
  'noi-dung',
  'muc-luc',
  'bai',
  'cuoi-bai',
  'chan-trang',
  'chia-se-trich-doan',
  'luu-va-nap',
  'da-luu',
];

/** What the HTML ids of the comment section, of photos, of footnotes and of the references to them begin with. */
const prefixes = ['binh-luan', 'xem-anh-', 'chu-thich-', 'cho-chu-thich-'];

/** What the ids of sentences end with that stand for a part of the page that cannot be had. */
const missing = '-thieu';

/** The ids of chapters that have none of their own. */
const chapter = /^phan-\d+$/u;

/** Whether a block with this id would clash with an HTML id that the article's page uses or may use. */
export function isReservedAnchor(id: string): boolean {
  return (
    anchors.includes(id) || chapter.test(id) || id.endsWith(missing) || prefixes.some((prefix) => id.startsWith(prefix))
  );
}
