import type { BlockOf } from '../../../article/schema/articleSchema.ts';
import { attribute, isElement, isText } from '../html/tree.ts';
import type { HtmlElement, HtmlNode } from '../model/manuscript.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import type { Context, Conversion } from './context.ts';
import { isOfLines, joinLines, linesOf } from './phrasing.ts';

/**
 * A list. Of a list within an item, which no article has, the items are lines of that item, so that the numbers around it stay;
 * photos, tables and the like, which no list holds, come after the list.
 */
export function toList(list: HtmlElement, context: Context, conversion: Conversion): RawBlock[] {
  const start = attribute(list, 'start');
  const isOrdered = list.tagName === 'ol';
  if (isOrdered && start !== undefined && /^-?\d+$/u.test(start) && Number(start) !== 1)
    conversion.notices.add({ code: 'list-starts-at', result: start.slice(0, 12) });
  const parts = partsOf(list, conversion).map((nodes) => conversion.convert(nodes, context));
  const lines = parts.map((part) => part.filter(isOfLines)).filter((part) => part.length > 0);
  const others = parts.flat().filter((raw) => !isOfLines(raw));
  const [only] = lines.flat();
  if (!only) return others;
  // A list of nothing but a list only indents it.
  if (lines.flat().length === 1 && only.block.type === 'list') return [only, ...others];
  for (const { block, text } of lines.flat())
    if (block.type === 'list') conversion.notices.add({ code: 'nested-list', text });
  const children = lines.map((part) => ({
    type: 'list-item' as const,
    children: joinLines(part.flatMap(linesOf)),
  }));
  return [listBlock(children, isOrdered, lines.flat(), context), ...others];
}

/** The items' content; a list right within a list belongs to the item above, and other content between items is an item. */
function partsOf(list: HtmlElement, { skipped }: Conversion): HtmlNode[][] {
  const parts: HtmlNode[][] = [];
  for (const node of list.childNodes) {
    if (skipped.has(node)) continue;
    const last = parts.at(-1);
    if (isElement(node, 'li')) parts.push([...node.childNodes]);
    else if (last && isElement(node, 'ul', 'ol')) last.push(node);
    else if (isElement(node) || (isText(node) && node.value.trim() !== '')) parts.push([node]);
  }
  return parts;
}

type Item = BlockOf<'list'>['children'][number];

function listBlock(children: Item[], ordered: boolean, parts: readonly RawBlock[], { setting }: Context): RawBlock {
  const text = parts.map((raw) => raw.text).join('\n');
  const linked = parts.reduce((sum, raw) => sum + raw.linkShare * raw.text.length, 0);
  const linkShare = Math.min(1, linked / Math.max(text.length - parts.length + 1, 1));
  return { block: { type: 'list', ordered, children }, text, classes: setting.classes, linkShare };
}
