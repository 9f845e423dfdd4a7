import type { BlockOf, Phrasing } from '../../../article/schema/articleSchema.ts';
import { attribute, isElement } from '../html/tree.ts';
import type { HtmlElement, HtmlNode } from '../model/manuscript.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import type { Context, Conversion } from './context.ts';
import { isOfLines, joinLines, linesOf } from './phrasing.ts';

/** A list, nested ones flattened in order; photos, tables and the like, which no list holds, come after it. */
export function toList(list: HtmlElement, context: Context, conversion: Conversion): RawBlock[] {
  const start = attribute(list, 'start');
  const isOrdered = list.tagName === 'ol';
  if (isOrdered && start !== undefined && /^-?\d+$/u.test(start) && Number(start) !== 1)
    conversion.notices.add({ code: 'list-starts-at', result: start.slice(0, 12) });
  const parts = partsOf(list, conversion).map((nodes) => conversion.convert(nodes, context));
  const others = parts.flat().filter((raw) => !isOfLines(raw));
  const children = parts.flatMap(itemsOf);
  return children.length > 0
    ? [listBlock(children, isOrdered, parts.flat().filter(isOfLines), context), ...others]
    : others;
}

/** The items' content, and what stands between items as items of its own. */
function partsOf(list: HtmlElement, { skipped }: Conversion): HtmlNode[][] {
  const kept = list.childNodes.filter((node) => !skipped.has(node));
  return kept.map((node) => (isElement(node, 'li') ? node.childNodes : [node]));
}

type Item = BlockOf<'list'>['children'][number];

/** The lines of an item as one; each item of a list in it is one of its own. */
function itemsOf(blocks: readonly RawBlock[]): Item[] {
  const items: Item[] = [];
  let lines: Phrasing[][] = [];
  const end = () => {
    if (lines.length > 0) items.push({ type: 'list-item', children: joinLines(lines) });
    lines = [];
  };
  for (const raw of blocks) {
    if (raw.block.type === 'list') {
      end();
      for (const item of raw.block.children) items.push(item);
    } else for (const line of linesOf(raw)) lines.push(line);
  }
  end();
  return items;
}

function listBlock(children: Item[], ordered: boolean, parts: readonly RawBlock[], { setting }: Context): RawBlock {
  const text = parts.map((raw) => raw.text).join('\n');
  const linked = parts.reduce((sum, raw) => sum + raw.linkShare * raw.text.length, 0);
  const linkShare = Math.min(1, linked / Math.max(text.length - parts.length + 1, 1));
  return { block: { type: 'list', ordered, children }, text, classes: setting.classes, linkShare };
}
