import type { Article, Block, Phrasing } from '../../../article/schema/articleSchema.ts';

/**
 * An article as lines that an editor reads, one for each field and each line of the body, with what it is before it.
 *
 * @param text of the article's file; of one that holds no article, its own lines
 */
export function articleLines(text: string): string[] {
  try {
    const article: Article = JSON.parse(text);
    return [...fieldLines(article), ...article.body.flatMap(blockLines)].map(onOneLine);
  } catch {
    return text.split('\n').flatMap((line) => line.trim() || []);
  }
}

/** The words of the body alone, a line for each of its lines; of a file that holds no article, all that it has. */
export function bodyText(text: string): string {
  try {
    const { body }: Article = JSON.parse(text);
    const lines = body.filter(({ type }) => type !== 'thematic-break').flatMap(blockLines);
    return lines.map((line) => line.replace(/^[^:]+: /u, '')).join('\n');
  } catch {
    return text;
  }
}

function fieldLines(article: Article): string[] {
  const { author = [], source, correction } = article;
  const fields: [string, (string | undefined)[] | undefined][] = [
    ['ngôn ngữ', [article.inLanguage]],
    ['tít', [article.headline]],
    ['sapô', [article.description]],
    ['chuyên mục', [article.articleSection]],
    ['từ khóa', article.keywords],
    ['ngày đăng', [article.datePublished]],
    ['ngày cập nhật', [article.dateModified]],
    ['nơi viết tin', [article.dateline]],
    ['tác giả', author.flatMap(({ name, role, url }) => [name, role, url])],
    ['nguồn', [source?.mark, source?.name, source?.url]],
    ['bài liên quan', article.relatedLink],
    ['đính chính', [correction?.date, correction?.text]],
  ];
  return fields.flatMap(([label, values = []]) => labelled(label, values, ', '));
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [`đoạn: ${marked(block.children)}`];
    case 'heading':
      return [`tít xen: ${marked(block.children)}`];
    case 'list':
      return block.children.map(({ children }) => `mục${block.ordered ? ' đánh số' : ''}: ${marked(children)}`);
    case 'blockquote':
      return [
        ...block.children.map(({ children }) => `trích dẫn: ${marked(children)}`),
        ...labelled('trích dẫn: —', [block.cite], '').map((line) => line.replace('—:', '—')),
      ];
    case 'pullquote':
      return labelled('trích dẫn', [block.text, block.source], ' | ');
    case 'figure':
      return labelled('ảnh', [...block.images.map(fileOf), block.caption, block.alt, block.credit], ' | ');
    case 'table':
      return [
        ...labelled('bảng', [block.caption], ''),
        ...[block.header, ...block.rows].flatMap((row) => labelled('bảng', row.map(marked), ' | ')),
      ];
    case 'thematic-break':
      return ['ngắt đoạn'];
    case 'embed':
      return labelled('nhúng', [block.provider, block.title, block.url], ' | ');
    case 'recommended':
      return labelled('bài liên quan', [block.title, block.url], ' | ');
    case 'footnotes':
      return block.children.map(({ children }) => `chú thích: ${marked(children)}`);
  }
}

function fileOf(image: Extract<Block, { type: 'figure' }>['images'][number]): string {
  return 'photo' in image ? image.photo : image.src;
}

function labelled(label: string, values: readonly (string | undefined)[], between: string): string[] {
  const said = values.filter(Boolean);
  return said.length > 0 ? [`${label}: ${said.join(between)}`] : [];
}

const marks = { strong: '**', emphasis: '_', superscript: '^', subscript: '~' } as const;

/** A line with its marks as Markdown writes them, so that a change of them shows. */
function marked(line: readonly Phrasing[]): string {
  return line
    .map((part) => {
      if (part.type === 'text') return part.value;
      if (part.type === 'break') return ' / ';
      if (part.type === 'footnote-reference') return `[${part.id}]`;
      if (part.type === 'link') return `${marked(part.children)} (${part.url})`;
      return `${marks[part.type]}${marked(part.children)}${marks[part.type]}`;
    })
    .join('');
}

function onOneLine(line: string): string {
  return line.replace(/\s+/gu, ' ').trim();
}
