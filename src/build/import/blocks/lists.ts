import type { Phrasing } from '../../../article/schema/articleSchema.ts';
import { attribute, isElement } from '../html/tree.ts';
import type { HtmlElement, HtmlNode } from '../model/draft.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import type { Context, Conversion } from './context.ts';
import { isOfLines, joinLines, linesOf, plainText } from './phrasing.ts';

interface Item {
  children: Phrasing[];
  linked: number;
}

/** A list, nested ones flattened in order; photos, tables and the like, which no list holds, come after it. */
export function toList(list: HtmlElement, context: Context, conversion: Conversion): RawBlock[] {
  const start = attribute(list, 'start');
  const isOrdered = list.tagName === 'ol';
  if (isOrdered && start !== undefined && /^-?\d+$/u.test(start) && Number(start) !== 1)
    conversion.notices.add({ code: 'list-starts-at', result: start.slice(0, 12) });
  const parts = partsOf(list, conversion).map((nodes) => conversion.convert(nodes, context));
  const items = parts.flatMap(itemsOf);
  const others = parts.flat().filter((raw) => !isOfLines(raw));
  return items.length > 0 ? [listBlock(items, isOrdered, context), ...others] : others;
}

/** The items' content, and what stands between items as items of its own. */
function partsOf(list: HtmlElement, { skipped }: Conversion): HtmlNode[][] {
  const kept = list.childNodes.filter((node) => !skipped.has(node));
  return kept.map((node) => (isElement(node, 'li') ? node.childNodes : [node]));
}

/** The lines of an item as one; each item of a list in it is one of its own. */
function itemsOf(blocks: readonly RawBlock[]): Item[] {
  const items: Item[] = [];
  let lines: Phrasing[][] = [];
  let linked = 0;
  const end = () => {
    if (lines.length > 0) items.push({ children: joinLines(lines), linked });
    lines = [];
    linked = 0;
  };
  for (const raw of blocks) {
    const { block } = raw;
    if (block.type === 'list') {
      end();
      const share = raw.linkShare;
      items.push(...block.children.map(({ children }) => ({ children, linked: share * plainText(children).length })));
    } else if (isOfLines(raw)) {
      lines.push(...linesOf(raw));
      linked += raw.linkShare * raw.text.length;
    }
  }
  end();
  return items;
}

function listBlock(items: readonly Item[], ordered: boolean, { setting }: Context): RawBlock {
  const texts = items.map(({ children }) => plainText(children));
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const linked = items.reduce((sum, item) => sum + item.linked, 0);
  const children = items.map((item) => ({ type: 'list-item' as const, children: item.children }));
  return {
    block: { type: 'list', ordered, children },
    text: texts.join('\n'),
    classes: setting.classes,
    linkShare: length > 0 ? Math.min(1, linked / length) : 0,
  };
}
