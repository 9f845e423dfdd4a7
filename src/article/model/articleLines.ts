import type { Block, Phrasing } from '../schema/articleSchema.ts';
import type { PageBlock } from './pageArticle.ts';

/**
 * The lines of an article's text as a reader meets them, of its file or of its page, captions included; without what are the titles of
 * other articles and posts.
 */
export function articleLines(body: readonly (Block | PageBlock)[]): string[] {
  return body.flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [lineText(block.children)];
      case 'list':
      case 'footnotes':
        return block.children.map((item) => lineText(item.children));
      case 'blockquote':
        return [...block.children.map((paragraph) => lineText(paragraph.children)), block.cite ?? ''];
      case 'pullquote':
        return [block.text, block.source ?? ''];
      case 'figure':
        return [block.caption, block.credit ?? ''];
      case 'table':
        return [block.caption ?? '', ...[block.header, ...block.rows].map((row) => row.map(lineText).join(' '))];
      default:
        return [];
    }
  });
}

/** The text of a line without its marks; a line break counts as a space, a footnote's number as nothing. */
export function lineText(line: readonly Phrasing[]): string {
  return line
    .map((phrasing): string => {
      if (phrasing.type === 'text') return phrasing.value;
      if (phrasing.type === 'break') return ' ';
      return 'children' in phrasing ? lineText(phrasing.children) : '';
    })
    .join('');
}
