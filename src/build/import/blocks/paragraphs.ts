import type { Phrasing } from '../../../article/schema/articleSchema.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import type { BlockSetting, Inline } from './inline.ts';
import { paragraphsOf } from './lines.ts';
import { plainText, toPhrasing } from './phrasing.ts';

const noMarks = {};

/**
 * The blocks that inline content makes: paragraphs, or one heading, and the photos within it. A photo between lines parts
 * them; one within a line comes after the paragraph, which stays whole.
 */
export function toParagraphs(content: readonly Inline[], onCleaned: (count: number) => void): RawBlock[] {
  const parts: (readonly RawBlock[])[] = [];
  let line: Inline[] = [];
  let waiting: (readonly RawBlock[])[] = [];
  const end = () => {
    parts.push(textBlocks(line, onCleaned), ...waiting);
    line = [];
    waiting = [];
  };
  if (!content.some(({ type }) => type === 'blocks')) return textBlocks(content, onCleaned);
  const isInLine = inLine(content);
  for (const [index, item] of content.entries()) {
    if (item.type !== 'blocks') line.push(item);
    else if (isInLine(index)) waiting.push(item.blocks);
    else {
      end();
      parts.push(item.blocks);
    }
  }
  end();
  return parts.flat();
}

/** Whether an item of the content has text before and after it on its line. */
function inLine(content: readonly Inline[]): (index: number) => boolean {
  const afterText = textSeen(content);
  const beforeText = textSeen(content.toReversed()).toReversed();
  return (index) => afterText[index] === true && beforeText[index] === true;
}

/** For each item, whether text comes before it on its line. */
function textSeen(content: readonly Inline[]): boolean[] {
  let isAfterText = false;
  return content.map((item) => {
    const seen = isAfterText;
    if (item.type === 'break') isAfterText = false;
    else if (item.type === 'note' || (item.type === 'text' && item.value.trim() !== '')) isAfterText = true;
    return seen;
  });
}

function textBlocks(content: readonly Inline[], onCleaned: (count: number) => void): RawBlock[] {
  const paragraphs = paragraphsOf(content, onCleaned);
  const [first] = content;
  if (first?.setting.heading === undefined) return paragraphs.map(textBlock);
  const end: Inline = { type: 'break', marks: noMarks, setting: first.setting, classes: '' };
  const whole = paragraphs.flatMap((paragraph, index) => (index > 0 ? [end, ...paragraph] : paragraph));
  return whole.length > 0 ? [textBlock(whole)] : [];
}

function textBlock(content: readonly Inline[]): RawBlock {
  const texts = content.filter((item) => item.type === 'text' && item.value !== ' ');
  const isBold = texts.length > 0 && texts.every(({ marks }) => marks.strong);
  const isItalic = texts.length > 0 && texts.every(({ marks }) => marks.emphasis);
  const children = toPhrasing(isBold || isItalic ? content.map((item) => lifted(item, isBold, isItalic)) : content);
  const text = plainText(children);
  const setting: BlockSetting = content[0]?.setting ?? { classes: '' };
  return {
    block: toBlock(children, setting.heading),
    text,
    ...(setting.align && { align: setting.align }),
    ...(isBold && { isBold }),
    ...(isItalic && { isItalic }),
    classes: [setting.classes, sharedClasses(content)].filter(Boolean).join(' '),
    linkShare: linkShareOf(content, text.length),
  };
}

function lifted(
  { marks: { strong, emphasis, ...others }, ...item }: Inline,
  isBold: boolean,
  isItalic: boolean,
): Inline {
  const marks = { ...others, ...(strong && !isBold && { strong }), ...(emphasis && !isItalic && { emphasis }) };
  return { ...item, marks };
}

/** The level by its name alone; `settleLevels` looks at all of the article. */
function toBlock(children: Phrasing[], heading: number | undefined): RawBlock['block'] {
  if (heading === undefined) return { type: 'paragraph', children };
  const level = heading <= 2 ? 'chapter' : heading <= 4 ? 'subheading' : 'label';
  return { type: 'heading', level, children };
}

function sharedClasses(content: readonly Inline[]): string {
  const [first] = content;
  return first && content.every(({ classes }) => classes === first.classes) ? first.classes : '';
}

function linkShareOf(content: readonly Inline[], length: number): number {
  const linked = content.map((item) => (item.type === 'text' && item.isLinked ? item.value.length : 0));
  return length > 0 ? Math.min(1, linked.reduce((sum, count) => sum + count, 0) / length) : 0;
}
