import type { Phrasing } from '../../../../src/article/schema/articleSchema.ts';
import { toBlocks } from '../../../../src/build/import/blocks/toBlocks.ts';
import { parseHtml } from '../../../../src/build/import/html/parseHtml.ts';
import type { Notice } from '../../../../src/build/import/model/notice.ts';
import type { RawBlock } from '../../../../src/build/import/model/rawBlock.ts';

const tags = { strong: 'b', emphasis: 'i', superscript: 'sup', subscript: 'sub' } as const;

/** Phrasing as HTML, for tests to compare. */
export function showLine(phrasing: readonly Phrasing[]): string {
  return phrasing
    .map((piece) => {
      if (piece.type === 'text') return piece.value;
      if (piece.type === 'break') return '<br>';
      if (piece.type === 'footnote-reference') return `<ref ${piece.id}>`;
      if (piece.type === 'link') return `<a ${piece.url}>${showLine(piece.children)}</a>`;
      return `<${tags[piece.type]}>${showLine(piece.children)}</${tags[piece.type]}>`;
    })
    .join('');
}

function showBlock({ block, isBold, isItalic, align, picture }: RawBlock): string {
  const marks = [isBold && 'bold', isItalic && 'italic', align].filter(Boolean).map((mark) => `[${mark}] `);
  return `${marks.join('')}${content()}`;

  function content(): string {
    switch (block.type) {
      case 'paragraph':
        return showLine(block.children);
      case 'heading':
        return `${block.level}: ${showLine(block.children)}`;
      case 'list':
        return `${block.ordered ? 'ol' : 'ul'}: ${block.children.map(({ children }) => showLine(children)).join(' | ')}`;
      case 'blockquote':
        return `quote: ${block.children.map(({ children }) => showLine(children)).join(' | ')} (${block.cite ?? ''})`;
      case 'pullquote':
        return `pullquote: ${block.text} (${block.source ?? ''})`;
      case 'figure':
        return `figure: ${[picture?.slice(0, 80), block.alt && `"${block.alt}"`, block.caption].filter(Boolean).join(' – ')}`;
      case 'table':
        return `table: ${[
          block.caption && [block.caption],
          ...[block.header, ...block.rows].map((row) => row.map(showLine)),
        ]
          .filter(Boolean)
          .map((row) => `${row}`)
          .join(' / ')}`;
      case 'embed':
        return `embed: ${block.provider}, ${block.url}, ${block.title}`;
      case 'footnotes':
        return `notes: ${block.children.map(({ id, children }) => `${id} ${showLine(children)}`).join(' | ')}`;
      default:
        return block.type;
    }
  }
}

/** The blocks of HTML, one a line; see `showNotices` for what is told. */
export function showBlocks(html: string): string[] {
  return toBlocks(parseHtml(html)).blocks.map(showBlock);
}

/** The notices of HTML, code and result. */
export function showNotices(html: string): string[] {
  return toBlocks(parseHtml(html)).notices.map(({ code, result }: Notice) => (result ? `${code} ${result}` : code));
}
