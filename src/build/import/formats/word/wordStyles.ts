/** Styles of paragraphs by their names in Word, LibreOffice and Google Docs, and by what Vietnamese newsrooms name theirs. */
const styles: [string, string[]][] = [
  ['h1.headline:fresh', ['Title', 'Tiêu đề', 'Tiêu đề bài', 'Tít', 'Tít bài', 'Tựa đề', 'Tựa bài']],
  ['p.sapo:fresh', ['Subtitle', 'Phụ đề', 'Sapo', 'Sapô', 'Sa-pô', 'Dẫn nhập']],
  ['h2:fresh', ['Tít xen', 'Tít phụ', 'Tít giữa', 'Crosshead']],
  ['p.caption:fresh', ['Caption', 'Chú thích', 'Chú thích ảnh', 'Figure', 'Illustration']],
  ['blockquote > p:fresh', ['Quote', 'Intense Quote', 'Quotations', 'Block Text', 'Trích dẫn']],
  ['p.author:fresh', ['Author', 'Tác giả', 'Bút danh', 'Signature']],
];

const alignments = ['right', 'center'] as const;
const prefix = 'Aligned ';

const headings = [1, 2, 3, 4, 5, 6].flatMap((level) =>
  ['Đầu đề', 'Tiêu đề', 'Mục'].map((name) => `p[style-name='${name} ${level}'] => h${level}:fresh`),
);

/** Styles for mammoth, which compares names without case. */
export const styleMap: string[] = [
  ...styles.flatMap(([path, names]) => names.map((name) => `p[style-name='${name}'] => ${path}`)),
  ...headings,
  ...alignments.map((side) => `p[style-name='${prefix}${side}'] => p.${side}:fresh`),
];

/** An element of mammoth's document, as far as it is used here. */
export interface WordElement {
  type: string;
  children?: WordElement[];
  alignment?: string | null;
  styleName?: string | null;
  styleId?: string | null;
  numbering?: unknown;
}

const sides: Record<string, (typeof alignments)[number]> = { right: 'right', end: 'right', center: 'center' };

/** Styles that say no more than that it is text. */
const isBodyStyle = (name: string) => /^(?:normal|body|text|default|no spacing|nội dung|thân bài|văn bản)/iu.test(name);

/**
 * Gives paragraphs that are aligned to the right or centred a style of their own, which becomes a class; headings, lists,
 * captions and other paragraphs with a style that means something keep it.
 */
export function keepAlignment(element: WordElement): WordElement {
  const children = element.children?.map(keepAlignment);
  const kept = children ? { ...element, children } : element;
  const side = sides[element.alignment ?? ''];
  if (element.type !== 'paragraph' || !side || element.numbering) return kept;
  return element.styleName && !isBodyStyle(element.styleName)
    ? kept
    : { ...kept, styleId: side, styleName: `${prefix}${side}` };
}
