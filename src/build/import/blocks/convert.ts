import { isBlockElement } from '../html/text.ts';
import { isElement, isText, textNode } from '../html/tree.ts';
import type { HtmlElement, HtmlNode } from '../model/manuscript.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import { type Context, type Conversion, within } from './context.ts';
import { isEmbed, toEmbeds } from './embeds.ts';
import { isFigureElement, toFigures } from './figures.ts';
import type { Inline, InlineContent } from './inline.ts';
import { toList } from './lists.ts';
import { toParagraphs } from './paragraphs.ts';
import { emojiOf, isPicture, toPicture } from './pictures.ts';
import { isQuote, toQuote } from './quotes.ts';
import { isHidden } from './style.ts';
import { toTable } from './tables.ts';
import { isUnread, readNoscript } from './unread.ts';

/** Converts nodes to blocks: runs of text become paragraphs, elements with a meaning of their own what they mean. */
export function convert(nodes: readonly HtmlNode[], context: Context, conversion: Conversion): RawBlock[] {
  const reader = new Reader(conversion);
  for (const node of nodes) reader.read(node, context);
  return reader.finish();
}

function thematicBreak({ setting }: Context): RawBlock {
  return { block: { type: 'thematic-break' }, text: '', classes: setting.classes, linkShare: 0 };
}

type ToBlocks = (element: HtmlElement, context: Context, conversion: Conversion) => RawBlock[];

const isList = (element: HtmlElement) => isElement(element, 'ul', 'ol', 'menu', 'dir');
const isTable = (element: HtmlElement) => isElement(element, 'table');

/** Elements with a meaning of their own; the first that fits reads an element. */
const toBlocksOf: { isIt: (element: HtmlElement) => boolean; toBlocks: ToBlocks }[] = [
  { isIt: isEmbed, toBlocks: toEmbeds },
  { isIt: isFigureElement, toBlocks: toFigures },
  { isIt: isQuote, toBlocks: toQuote },
  { isIt: isList, toBlocks: toList },
  { isIt: isTable, toBlocks: toTable },
];

/** How many such elements may lie in each other; in more, which no page has, they are read as their text. */
const deepest = 24;

/** A reference to a note is a link itself, and a raised number. */
function withoutLink({ marks: { link, position, ...marks }, ...context }: Context): Context {
  return { ...context, marks };
}

class Reader {
  private readonly parts: RawBlock[][] = [];
  private run: Inline[] = [];

  constructor(private readonly conversion: Conversion) {}

  read(node: HtmlNode, context: Context): void {
    if (isText(node)) this.readText(node.value, context);
    else if (isElement(node) && !this.conversion.skipped.has(node)) this.readElement(node, context);
  }

  /** What was read; the last run ends. */
  finish(): RawBlock[] {
    this.endRun();
    return this.parts.flat();
  }

  private readElement(element: HtmlElement, around: Context): void {
    const { tagName } = element;
    const id = this.conversion.references.get(element);
    if (id !== undefined) this.push({ type: 'note', id }, withoutLink(around));
    else if (tagName === 'br') this.push({ type: 'break' }, around);
    else if (tagName === 'noscript') this.readAll(readNoscript(element), around);
    else if (isUnread(element) || isHidden(element)) return;
    else if (isPicture(element)) this.readPicture(element, around);
    else if (tagName === 'q') this.readAll([textNode('“'), ...element.childNodes, textNode('”')], around);
    else this.readInside(element, around);
  }

  private readInside(element: HtmlElement, around: Context): void {
    const context = within(element, around, this.conversion.notices);
    const blocks = around.level < deepest ? this.toBlocks(element, { ...context, level: around.level + 1 }) : undefined;
    if (blocks) this.endWith(blocks);
    else if (isBlockElement(element)) {
      this.endRun();
      this.readAll(element.childNodes, context);
      this.endRun();
    } else this.readAll(element.childNodes, context);
  }

  private toBlocks(element: HtmlElement, context: Context): RawBlock[] | undefined {
    if (isElement(element, 'hr')) return [thematicBreak(context)];
    return toBlocksOf.find(({ isIt }) => isIt(element))?.toBlocks(element, context, this.conversion);
  }

  private readAll(nodes: readonly HtmlNode[], context: Context): void {
    for (const node of nodes) this.read(node, context);
  }

  private readPicture(element: HtmlElement, context: Context): void {
    const emoji = emojiOf(element);
    const figure = emoji === undefined ? toPicture(element, context) : undefined;
    if (emoji !== undefined) this.readText(emoji, context);
    else if (figure) this.push({ type: 'blocks', blocks: [figure] }, context);
  }

  private readText(text: string, context: Context): void {
    if (context.lost.length > 0 && text.trim() !== '') this.conversion.notices.loseMarks(context.lost, text);
    const lines = context.isPreformatted ? text.split(/\r\n?|\n/u) : [text];
    for (const [index, value] of lines.entries()) {
      if (index > 0) this.push({ type: 'break' }, context);
      if (value.trim() !== '' || (value !== '' && this.run.length > 0))
        this.push({ type: 'text', value, isLinked: context.isLinked }, context);
    }
  }

  private push(item: InlineContent, { marks, setting, classes }: Context): void {
    this.conversion.pieces.add();
    this.run.push({ ...item, marks, setting, classes });
  }

  private endWith(blocks: RawBlock[]): void {
    this.endRun();
    this.parts.push(blocks);
  }

  private endRun(): void {
    if (this.run.length > 0) this.parts.push(toParagraphs(this.run, (count) => this.conversion.notices.clean(count)));
    this.run = [];
  }
}
