/** Styles of paragraphs by their names in Word, LibreOffice and Google Docs, and by what Vietnamese newsrooms name theirs. */
const styles: [string, string[]][] = [
  ['h1.headline:fresh', ['Title', 'Tiêu đề', 'Tiêu đề bài', 'Tít', 'Tít bài', 'Tựa đề', 'Tựa bài']],
  ['p.sapo:fresh', ['Subtitle', 'Phụ đề', 'Sapo', 'Sapô', 'Sa-pô', 'Dẫn nhập']],
  ['h2:fresh', ['Tít xen', 'Tít phụ', 'Tít giữa', 'Crosshead']],
  ['p.caption:fresh', ['Caption', 'Chú thích', 'Chú thích ảnh', 'Figure', 'Illustration']],
  ['blockquote > p:fresh', ['Quote', 'Intense Quote', 'Quotations', 'Block Text', 'Trích dẫn']],
  ['p.author:fresh', ['Author', 'Tác giả', 'Bút danh', 'Signature']],
];

/** What is kept of how a paragraph of no style is set, each a class or two. */
const settings = ['right', 'center', 'large', 'right.large', 'center.large'];
const prefix = 'Set ';

/** In points: the least of letters that are larger than those of a text. */
const large = 16;

const headings = [1, 2, 3, 4, 5, 6].flatMap((level) =>
  ['Đầu đề', 'Tiêu đề', 'Mục'].map((name) => `p[style-name='${name} ${level}'] => h${level}:fresh`),
);

/** Styles for mammoth, which compares names without case. */
export const styleMap: string[] = [
  ...styles.flatMap(([path, names]) => names.map((name) => `p[style-name='${name}'] => ${path}`)),
  ...headings,
  // Words stand on both sides of where a page or a column ends; looks are told as lost.
  "br[type='page'] => br",
  "br[type='column'] => br",
  'u => u',
  'highlight => mark',
  ...settings.map((setting) => `p[style-name='${prefix}${setting}'] => p.${setting}:fresh`),
];

/** An element of mammoth's document, as far as it is used here. */
export interface WordElement {
  type: string;
  children?: WordElement[];
  alignment?: string | null;
  styleName?: string | null;
  styleId?: string | null;
  numbering?: unknown;
  /** Of a run, in points, where it says one itself. */
  fontSize?: number | null;
}

const sides: Record<string, string> = { right: 'right', end: 'right', center: 'center' };

/** Styles that say no more than that it is text. */
const isBodyStyle = (name: string) => /^(?:normal|body|text|default|no spacing|nội dung|thân bài|văn bản)/iu.test(name);

function isLarge({ children = [] }: WordElement): boolean {
  const runs = children.filter((child) => child.type === 'run' && child.children?.length);
  return runs.length > 0 && runs.every(({ fontSize }) => (fontSize ?? 0) >= large);
}

/**
 * Gives paragraphs that are aligned to the right, centred or in large letters a style of their own, which becomes classes;
 * headings, lists, captions and other paragraphs with a style that means something keep it.
 */
export function keepSetting(element: WordElement): WordElement {
  const children = element.children?.map(keepSetting);
  const kept = children ? { ...element, children } : element;
  const setting = [sides[element.alignment ?? ''], isLarge(element) && 'large'].filter(Boolean).join('.');
  if (element.type !== 'paragraph' || !setting || element.numbering) return kept;
  return element.styleName && !isBodyStyle(element.styleName)
    ? kept
    : { ...kept, styleId: setting, styleName: `${prefix}${setting}` };
}
