import type { Notice } from '../../model/notice.ts';

const count = (xml: string, pattern: RegExp) => xml.match(pattern)?.length ?? 0;

/** The words of a kind of run, in their order. */
function wordsIn(xml: string, name: 't' | 'delText'): string[] {
  const texts = xml.matchAll(new RegExp(`<w:${name}(?:\\s[^>]*)?>([^<]*)<`, 'gu'));
  return Array.from(texts, ([, text = '']) => decodeXml(text));
}

function decodeXml(text: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/gu, (all, name: string) => entities[name] ?? all);
}

/** Marks of insertions and deletions that hold text; those of mere ends of paragraphs are empty. */
const inserted = /<w:(?:ins|moveTo)\s[^>]*[^>/]>/gu;
const deleted = /<w:(?:del|moveFrom)\s[^>]*[^>/]>/gu;

function changes(xml: string): Notice[] {
  const insertions = count(xml, inserted);
  const deletions = count(xml, deleted);
  if (insertions + deletions === 0) return [];
  const words = wordsIn(xml, 'delText').join(' … ').slice(0, 150);
  const lost = words === '' ? '' : ` (“${words.trim()}”)`;
  return [{ code: 'tracked-changes', result: `có ${insertions} chỗ thêm, ${deletions} chỗ xóa${lost}` }];
}

const unseen: [RegExp, string][] = [
  [/<c:chart[\s/]/gu, 'biểu đồ'],
  [/<dgm:relIds[\s/]/gu, 'sơ đồ SmartArt'],
  [/<w:altChunk[\s/]/gu, 'tệp ghép'],
  [/<w:ruby[\s>]/gu, 'chữ có phiên âm ở trên'],
];

function lostIn(xml: string): Notice[] {
  const found = unseen.map(([pattern, name]) => ({ number: count(xml, pattern), name }));
  const lost = found.filter(({ number }) => number > 0).map(({ number, name }) => `${number} ${name}`);
  return [
    ...lost.map((result): Notice => ({ code: 'lost-in-word', result })),
    ...lostBoxes(xml).map((text): Notice => ({ code: 'lost-in-word', text, result: 'khung chữ' })),
  ];
}

/** The words of text boxes that have no second form for older programs, which is the one that is read. */
function lostBoxes(xml: string): string[] {
  const forms = xml.split('<mc:AlternateContent').flatMap((piece, index) => {
    const [first = '', second = ''] = index === 0 ? [piece] : piece.split('</mc:Choice>', 2);
    return second.split('</mc:Fallback>', 1)[0]?.includes('<v:textbox') ? [] : [first];
  });
  const boxes = forms.flatMap((form) => form.split('<wps:txbx').slice(1));
  return boxes
    .map((box) =>
      wordsIn(box.split('</wps:txbx>', 1)[0] ?? '', 't')
        .join(' ')
        .trim(),
    )
    .filter((text) => text !== '');
}

/** XML of a Word file that may say what is not in its text. */
export interface WordXml {
  document: string;
  comments: string;
  /** Of headers and footers. */
  margins: string[];
}

/**
 * What of a Word file is not in the article made of it, or was decided on the way: tracked changes, comments of editors,
 * charts, text boxes, headers and footers.
 */
export function wordNotices({ document, comments, margins }: WordXml): Notice[] {
  const remarks = count(comments, /<w:comment\s/gu);
  const lines = margins.map((xml) => wordsIn(xml, 't').join('').trim()).filter((text) => /\p{L}/u.test(text));
  return [
    ...changes(document),
    ...(remarks > 0 ? [{ code: 'word-comments' as const, result: String(remarks) }] : []),
    ...lostIn(document),
    ...[...new Set(lines)].map((text) => ({
      code: 'lost-in-word' as const,
      text,
      result: 'dòng đầu trang hay chân trang',
    })),
  ];
}
