import type { PageBlock, PagePhrasing } from './pageArticle.ts';

/**
 * The lines of an article's text as its page has it, captions included; without what are the titles of other articles and posts. The
 * same lines as the build's (build/library/searchableText.ts), for what is searched in the browser.
 */
export function articleLines(body: readonly PageBlock[]): string[] {
  return body.flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [lineOf(block.children)];
      case 'list':
      case 'footnotes':
        return block.children.map((item) => lineOf(item.children));
      case 'blockquote':
        return [...block.children.map((paragraph) => lineOf(paragraph.children)), block.cite ?? ''];
      case 'pullquote':
        return [block.text, block.source ?? ''];
      case 'figure':
        return [block.caption, block.credit ?? ''];
      case 'table':
        return [block.caption ?? '', ...[block.header, ...block.rows].map((row) => row.map(lineOf).join(' '))];
      default:
        return [];
    }
  });
}

function lineOf(line: readonly PagePhrasing[]): string {
  return line
    .map((phrasing): string => {
      if (phrasing.type === 'text') return phrasing.value;
      if (phrasing.type === 'break') return ' ';
      return 'children' in phrasing ? lineOf(phrasing.children) : '';
    })
    .join('');
}
