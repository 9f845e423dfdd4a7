import type { Phrasing } from '../../../article/schema/articleSchema.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import type { Inline, Marks } from './inline.ts';

type Mark = keyof Marks;

/** Flat inline content as nested phrasing; a link is around all other marks, so that each link is one. */
export function toPhrasing(given: readonly Inline[]): Phrasing[] {
  const content = withoutBlankBeforeNotes(given);
  const count = (mark: Mark) => content.filter(({ marks }) => marks[mark]).length;
  const inner: Mark[] = count('strong') < count('emphasis') ? ['emphasis', 'strong'] : ['strong', 'emphasis'];
  return nest(content, ['link', ...inner, 'position']);
}

/** The sign of a footnote stands right behind its word. */
function withoutBlankBeforeNotes(content: readonly Inline[]): Inline[] {
  return content.flatMap((item, index) => {
    if (item.type !== 'text' || content[index + 1]?.type !== 'note') return item;
    const value = item.value.trimEnd();
    return value === '' ? [] : { ...item, value };
  });
}

/** @param order the marks from the outermost in */
function nest(content: readonly Inline[], [mark, ...rest]: readonly Mark[]): Phrasing[] {
  if (!mark) return content.flatMap(leaf);
  if (content.every(({ marks }) => marks[mark] === undefined)) return nest(content, rest);
  const groups: Inline[][] = [];
  for (const item of content) {
    const group = groups.at(-1);
    if (group?.[0] && isSame(mark, group[0].marks, item.marks)) group.push(item);
    else groups.push([item]);
  }
  return groups.flatMap((group) => {
    const children = nest(group, rest);
    return group[0] ? wrap(mark, group[0].marks, children) : children;
  });
}

function isSame(mark: Mark, a: Marks, b: Marks): boolean {
  if (mark !== 'link') return a[mark] === b[mark];
  return a.link?.url === b.link?.url && a.link?.title === b.link?.title;
}

function wrap(mark: Mark, marks: Marks, children: Phrasing[]): Phrasing[] {
  if (mark === 'link') return marks.link ? [{ type: 'link', ...marks.link, children }] : children;
  const type = mark === 'position' ? marks.position : marks[mark] && mark;
  return type ? [{ type, children }] : children;
}

function leaf(item: Inline): Phrasing[] {
  if (item.type === 'text') return [{ type: 'text', value: item.value }];
  if (item.type === 'break') return [{ type: 'break' }];
  return item.type === 'note' ? [{ type: 'footnote-reference', id: item.id }] : [];
}

/** The plain text of phrasing: breaks as `\n`, references to footnotes as nothing. */
export function plainText(phrasing: readonly Phrasing[]): string {
  return phrasing
    .map((piece) => {
      if (piece.type === 'text') return piece.value;
      if (piece.type === 'break') return '\n';
      return 'children' in piece ? plainText(piece.children) : '';
    })
    .join('');
}

/** Lines as one, a break between each two. */
export function joinLines(lines: readonly Phrasing[][]): Phrasing[] {
  return lines.flatMap((line, index) => (index > 0 ? [{ type: 'break' }, ...line] : line));
}

/** Whether a block is of lines, which a list item, a quotation or a place in a table can hold as well. */
export function isOfLines({ block }: RawBlock): boolean {
  return ['paragraph', 'heading', 'list', 'blockquote'].includes(block.type);
}

/** The lines of a block for use inside another, with its lifted marks and the signs of items; of a block of no lines none. */
export function linesOf({ block, isBold, isItalic }: RawBlock): Phrasing[][] {
  if (block.type === 'list')
    return block.children.map(({ children }, index) => signed(block.ordered ? `${index + 1}. ` : '– ', children));
  if (block.type === 'blockquote') {
    const cite: Phrasing[][] = block.cite ? [[{ type: 'text', value: `— ${block.cite}` }]] : [];
    return [...block.children.map(({ children }) => children), ...cite];
  }
  if (block.type !== 'paragraph' && block.type !== 'heading') return [];
  const emphasized: Phrasing[] = isItalic ? [{ type: 'emphasis', children: block.children }] : block.children;
  return [isBold ? [{ type: 'strong', children: emphasized }] : emphasized];
}

function signed(sign: string, [first, ...rest]: readonly Phrasing[]): Phrasing[] {
  if (first?.type === 'text') return [{ type: 'text', value: sign + first.value }, ...rest];
  return [{ type: 'text', value: sign }, ...(first ? [first, ...rest] : [])];
}
