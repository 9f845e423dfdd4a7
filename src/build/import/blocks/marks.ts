import { attribute } from '../html/tree.ts';
import type { HtmlElement } from '../model/manuscript.ts';
import type { Marks } from './inline.ts';

/** The marks inside an element, from those around it, its name and its style. */
export function marksWithin(element: HtmlElement, style: Style, around: Marks): Marks {
  if (style.size === 0 && !markNames.has(element.tagName)) return around;
  const isStrong = readWeight(style.get('font-weight')) ?? (isNamed(strongNames, element) || around.strong);
  const isEmphasis = readSlant(style.get('font-style')) ?? (isNamed(emphasisNames, element) || around.emphasis);
  const position = readPosition(style.get('vertical-align')) ?? namedPosition(element) ?? around.position;
  return {
    ...(isStrong && { strong: true }),
    ...(isEmphasis && { emphasis: true }),
    ...(position && { position }),
    ...(around.link && { link: around.link }),
  };
}

type Style = ReadonlyMap<string, string>;

const strongNames = ['strong', 'b'];
const emphasisNames = ['em', 'i', 'cite', 'dfn', 'var'];
const markNames = new Set([...strongNames, ...emphasisNames, 'sup', 'sub']);

function isNamed(names: readonly string[], { tagName }: HtmlElement): boolean {
  return names.includes(tagName);
}

function readWeight(value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  if (/^(?:bold|bolder|[6-9]00|1000)\b/u.test(value)) return true;
  return /^(?:normal|lighter|[1-5]00)\b/u.test(value) ? false : undefined;
}

function readSlant(value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  if (/^(?:italic|oblique)\b/u.test(value)) return true;
  return value.startsWith('normal') ? false : undefined;
}

function readPosition(value: string | undefined): Marks['position'] {
  if (value === undefined) return undefined;
  return value.startsWith('super') ? 'superscript' : value.startsWith('sub') ? 'subscript' : undefined;
}

function namedPosition({ tagName }: HtmlElement): Marks['position'] {
  return tagName === 'sup' ? 'superscript' : tagName === 'sub' ? 'subscript' : undefined;
}

/** What an element's look says that an article cannot say, in the words of the notice. */
export function lostMarks(element: HtmlElement, style: Style): string[] {
  if (style.size === 0 && !lookNames.has(element.tagName)) return [];
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  const color = style.get('color') ?? (element.tagName === 'font' ? attribute(element, 'color') : undefined);
  const background = style.get('background-color') ?? style.get('background');
  const isFont = element.tagName === 'font';
  const found: [string, boolean][] = [
    ['gạch chân', element.tagName === 'u' || (line.includes('underline') && element.tagName !== 'a')],
    ['gạch ngang', ['s', 'strike', 'del'].includes(element.tagName) || line.includes('line-through')],
    ['màu chữ', color !== undefined && !plainColor.test(color)],
    ['màu nền', element.tagName === 'mark' || (background !== undefined && !plainBackground.test(background))],
    ['phông chữ', style.has('font-family') || (isFont && attribute(element, 'face') !== undefined)],
    [
      'cỡ chữ',
      style.has('font-size') || element.tagName === 'big' || (isFont && attribute(element, 'size') !== undefined),
    ],
  ];
  return found.filter(([, isLost]) => isLost).map(([name]) => name);
}

const lookNames = new Set('u s strike del mark font big'.split(' '));

const plainColor = /^(?:black|windowtext|inherit|initial|currentcolor|unset|auto|#0{3,8}|rgb\(0, ?0, ?0\))/iu;
const plainBackground = /^(?:white|transparent|inherit|initial|unset|none|#f{3,8}|rgb\(255, ?255, ?255\)|0|var\()/iu;
