import type { RawBlock } from '../model/rawBlock.ts';
import type { ArticleBlock } from './composition.ts';

/** What the ids of blocks begin with, in the words of the page. */
const names: Record<ArticleBlock['type'], string | undefined> = {
  paragraph: 'doan',
  heading: 'tit',
  list: 'danh-sach',
  blockquote: 'trich',
  pullquote: 'loi',
  figure: 'anh',
  table: 'bang',
  embed: 'nhung',
  'thematic-break': undefined,
  recommended: undefined,
  footnotes: undefined,
};

/** Gives each block the id of its kind and number, `doan-1`: anchors, comments on passages and the resumed position use it. */
export function withBlockIds(blocks: readonly RawBlock[]): ArticleBlock[] {
  const counts = new Map<string, number>();
  return blocks.map(({ block }) => {
    const name = names[block.type];
    if (!name) return block;
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    const { type, ...rest } = block;
    return { type, id: `${name}-${number}`, ...withoutId(rest) } as ArticleBlock;
  });
}

function withoutId<Fields extends object>(fields: Fields): Fields {
  const copy = { ...fields };
  Reflect.deleteProperty(copy, 'id');
  return copy;
}
