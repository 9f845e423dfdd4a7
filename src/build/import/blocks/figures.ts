import { textOf } from '../html/text.ts';
import { attribute, descendants, isElement } from '../html/tree.ts';
import type { HtmlElement } from '../model/manuscript.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import { cleanLine } from '../text/cleanText.ts';
import { webAddress } from './addresses.ts';
import type { Context, Conversion } from './context.ts';
import { embedBlock } from './embedBlock.ts';
import { isEmbed } from './embeds.ts';
import { isOfLines } from './phrasing.ts';
import { isPicture } from './pictures.ts';

/** A figure, or what has its place in WordPress before there were figures, and in the system of many Vietnamese papers. */
export function isFigureElement(element: HtmlElement): boolean {
  return isElement(element, 'figure') || hasClass(element, 'wp-caption') || attribute(element, 'type') === 'Photo';
}

function isCaption(element: HtmlElement): boolean {
  return (
    isElement(element, 'figcaption') || hasClass(element, 'wp-caption-text') || hasClass(element, 'PhotoCMS_Caption')
  );
}

function hasClass(element: HtmlElement, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/u).includes(name);
}

/** What a figure holds. Its caption goes to its last photo, else to its table or embedded content, else it is text. */
export function toFigures(figure: HtmlElement, context: Context, conversion: Conversion): RawBlock[] {
  const captions = captionsOf(figure);
  const written = captions.flatMap((caption) => conversion.convert(caption.childNodes, context));
  for (const caption of captions) conversion.skipped.add(caption);
  const blocks = typedEmbed(figure, context) ?? conversion.convert(figure.childNodes, context);
  const lines = written.filter(isOfLines);
  const text = cleanLine(lines.map((raw) => raw.text).join(' '));
  const media = written.filter((raw) => !isOfLines(raw));
  if (text !== '' && blocks.length + media.length === 0 && isLostEmbed(figure)) {
    conversion.notices.add({ code: 'dropped-embed', text });
    return [];
  }
  return captioned([...blocks, ...media], text, lines, figure);
}

/** Whether a figure shows what another site has, and no photo: without that its caption says nothing. */
function isLostEmbed(figure: HtmlElement): boolean {
  const elements = descendants(figure).filter((node) => isElement(node));
  return elements.some(isEmbed) && !elements.some(isPicture);
}

function captioned(blocks: RawBlock[], caption: string, written: RawBlock[], figure: HtmlElement): RawBlock[] {
  if (caption === '') return blocks;
  const index = blocks.findLastIndex((raw) => withCaption(raw, caption) !== undefined);
  const target = blocks[index];
  const changed = target && withCaption(target, caption);
  if (changed) return blocks.with(index, changed);
  const hasLostPhoto = descendants(figure).some((node) => isElement(node) && isPicture(node));
  const classes = written[0]?.classes ?? '';
  if (blocks.length > 0 || !hasLostPhoto) return [...blocks, ...written];
  return [{ block: { type: 'figure', images: [], alt: '', caption }, text: caption, classes, linkShare: 0 }];
}

/** A block with a caption, or undefined where it can have none or has its own. */
function withCaption(raw: RawBlock, caption: string): RawBlock | undefined {
  const { block } = raw;
  if (block.type === 'figure' && block.caption === '')
    return { ...raw, block: { ...block, caption, alt: block.alt === caption ? '' : block.alt }, text: caption };
  if (block.type === 'table' && block.caption === undefined)
    return { ...raw, block: { ...block, caption }, text: `${caption}\n${raw.text}` };
  return block.type === 'embed' ? { ...raw, block: { ...block, title: caption }, text: caption } : undefined;
}

/** The captions of a figure without those of figures within it. */
function captionsOf(figure: HtmlElement): HtmlElement[] {
  const captions: HtmlElement[] = [];
  const waiting = figure.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    if (isCaption(node)) captions.push(node);
    else if (!isFigureElement(node)) waiting.push(...node.childNodes.toReversed());
  }
  return captions;
}

/** WordPress writes the bare address of what it embeds. */
function typedEmbed(figure: HtmlElement, context: Context): RawBlock[] | undefined {
  if (!hasClass(figure, 'wp-block-embed')) return undefined;
  const address = webAddress(textOf(figure).trim().split(/\s/u)[0]);
  return address ? [embedBlock(address, '', context)] : undefined;
}
