import type { Phrasing } from '../../../article/schema/articleSchema.ts';
import { textOf } from '../html/text.ts';
import { isElement, isText } from '../html/tree.ts';
import type { HtmlElement, HtmlNode } from '../model/manuscript.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import { cleanLine } from '../text/cleanText.ts';
import type { Context, Conversion } from './context.ts';
import { linesOf, plainText } from './phrasing.ts';

export function isQuote(element: HtmlElement): boolean {
  return isElement(element, 'blockquote');
}

/** A quotation, parted where something stands in it that no quotation holds; who said it goes to its last part. */
export function toQuote(quote: HtmlElement, context: Context, conversion: Conversion): RawBlock[] {
  const sources = sourcesOf(quote);
  const named = withoutDash(cleanLine(sources.map(textOf).join(' ')));
  for (const source of sources) conversion.skipped.add(source);
  const blocks = conversion.convert(quote.childNodes, context);
  const last = blocks.at(-1);
  const typed = named === '' && blocks.length > 1 && last && typedSource(last);
  const parts = group(typed ? blocks.slice(0, -1) : blocks);
  const cited = parts.findLastIndex((part) => part.lines.length > 0);
  const cite = named || typed || '';
  if (cited === -1) return [...blocks, ...sources.flatMap(({ childNodes }) => conversion.convert(childNodes, context))];
  return parts.flatMap((part, index) => {
    if (part.lines.length === 0) return part.raw;
    return [quoteBlock(part.lines, index === cited ? cite : '', part.raw, context)];
  });
}

/** Where a quotation's own markup says who said it: `footer`, or a `cite` that stands alone. */
function sourcesOf(quote: HtmlElement): HtmlElement[] {
  const isBlank = (node: HtmlNode) => !isElement(node) && (!isText(node) || node.value.trim() === '');
  return quote.childNodes.filter((node): node is HtmlElement => {
    if (isElement(node, 'footer', 'cite')) return true;
    const filled = isElement(node, 'p', 'div') ? node.childNodes.filter((child) => !isBlank(child)) : [];
    return filled.length === 1 && isElement(filled[0], 'cite', 'footer');
  });
}

const leadingDash = /^(?:[—–―]|--?\s)\s*/u;

function withoutDash(text: string): string {
  return text.replace(leadingDash, '');
}

/** The words of a last paragraph that begins with a dash and is short: who said it. */
function typedSource({ block, text }: RawBlock): string | undefined {
  const isSource = block.type === 'paragraph' && /^(?:[—–―]|--)\s*\S/u.test(text) && text.length <= longestSource;
  return isSource ? cleanLine(withoutDash(text)) : undefined;
}

/** In characters. */
const longestSource = 120;

interface Part {
  lines: Phrasing[][];
  raw: RawBlock[];
}

/** Lines that follow each other as one part, everything else as parts without lines. */
function group(blocks: readonly RawBlock[]): Part[] {
  const parts: Part[] = [];
  for (const raw of blocks) {
    const lines = linesOf(raw);
    const last = parts.at(-1);
    if (last && last.lines.length > 0 && lines.length > 0) {
      for (const line of lines) last.lines.push(line);
      last.raw.push(raw);
    } else parts.push({ lines, raw: [raw] });
  }
  return parts;
}

function quoteBlock(lines: Phrasing[][], cite: string, raw: readonly RawBlock[], { setting }: Context): RawBlock {
  const text = lines.map(plainText).join('\n');
  const linked = raw.reduce((sum, each) => sum + each.linkShare * each.text.length, 0);
  const base = { text, classes: setting.classes, linkShare: Math.min(1, linked / Math.max(text.length, 1)) };
  if (/\bpullquote\b/u.test(setting.classes) && text.trim() !== '')
    return { ...base, block: { type: 'pullquote', text: cleanLine(text), ...(cite && { source: cite }) } };
  const children = lines.map((line) => ({ type: 'paragraph' as const, children: line }));
  return { ...base, block: { type: 'blockquote', children, ...(cite && { cite }) } };
}
