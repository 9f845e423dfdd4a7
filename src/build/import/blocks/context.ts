import { isBlockElement } from '../html/text.ts';
import { attribute } from '../html/tree.ts';
import type { HtmlElement, HtmlNode } from '../model/manuscript.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import { cleanLine } from '../text/cleanText.ts';
import { linkAddress } from './addresses.ts';
import type { BlockSetting, Marks } from './inline.ts';
import { lostMarks, marksWithin } from './marks.ts';
import type { NoticeCollector } from './notices.ts';
import type { PieceCounter } from './pieces.ts';
import { alignOf, styleOf } from './style.ts';

/** What the elements around a node say of it. */
export interface Context {
  readonly setting: BlockSetting;
  readonly marks: Marks;
  /** Classes of the inline elements around it. */
  readonly classes: string;
  /** Whether it is within a link, of whatever address. */
  readonly isLinked: boolean;
  /** Where the link around it leads, as it is written. */
  readonly href?: string;
  /** Ends of lines in the text are breaks, as in `pre`. */
  readonly isPreformatted: boolean;
  /** How many lists, tables, figures, quotations and the like it is in. */
  readonly level: number;
  /** Kinds of marks of the words here that an article cannot have. */
  readonly lost: readonly string[];
}

/** What all parts of a conversion know. */
export interface Conversion {
  readonly notices: NoticeCollector;
  /** References to footnotes, by the elements that show their numbers, with the notes' ids. */
  readonly references: ReadonlyMap<HtmlElement, string>;
  /** Elements that are read elsewhere; parts add those that they read themselves. */
  readonly skipped: Set<HtmlNode>;
  readonly pieces: PieceCounter;
  /** Converts nodes that stand in a context; parts call it for what lies in them. */
  convert(nodes: readonly HtmlNode[], context: Context): RawBlock[];
}

export const outermost: Context = {
  setting: { classes: '' },
  marks: {},
  classes: '',
  isLinked: false,
  isPreformatted: false,
  level: 0,
  lost: [],
};

/** Classes of more characters are cut: rules look for names, and hostile pages have them by the megabyte. */
const longestClasses = 400;

function namesOf(element: HtmlElement): string {
  if (element.attrs.length === 0) return '';
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return names.slice(0, longestClasses).replace(/\s+/gu, ' ').trim().toLowerCase();
}

function joinNames(own: string, around: string): string {
  if (own === '' || around === '') return own || around;
  return `${own} ${around}`.slice(0, longestClasses);
}

/** The context of what lies in an element; most elements change nothing of it. */
export function within(element: HtmlElement, around: Context, notices: NoticeCollector): Context {
  const style = styleOf(element);
  const marks = marksWithin(element, style, around.marks);
  const lost = lostMarks(element, style);
  const setting = isBlockElement(element) ? settingWithin(element, around.setting) : around.setting;
  const classes = setting === around.setting ? joinNames(namesOf(element), around.classes) : around.classes;
  const isPreformatted = around.isPreformatted || element.tagName === 'pre';
  const isSame = marks === around.marks && setting === around.setting && classes === around.classes;
  if (isSame && lost.length === 0 && isPreformatted === around.isPreformatted && element.tagName !== 'a') return around;
  const allLost = lost.length > 0 ? [...new Set([...around.lost, ...lost])] : around.lost;
  return withLink(element, { ...around, marks, setting, classes, isPreformatted, lost: allLost }, notices);
}

function settingWithin(element: HtmlElement, around: BlockSetting): BlockSetting {
  const own = alignOf(element);
  const names = namesOf(element);
  const heading = /^h([1-6])$/u.exec(element.tagName)?.[1];
  if (own === undefined && names === '' && heading === undefined) return around;
  const { align: before, ...setting } = around;
  const align = own === 'none' ? undefined : (own ?? before);
  return {
    ...setting,
    classes: joinNames(names, around.classes),
    ...(align && { align }),
    ...(heading && { heading: Number(heading) }),
  };
}

function withLink(element: HtmlElement, context: Context, notices: NoticeCollector): Context {
  if (element.tagName !== 'a') return context;
  const href = attribute(element, 'href');
  // Without an address and a name it is a link that a script follows.
  const isAnchor = href === undefined && (attribute(element, 'name') ?? attribute(element, 'id')) !== undefined;
  if (href === undefined) return { ...context, isLinked: context.isLinked || !isAnchor };
  const url = linkAddress(href);
  if (!url) {
    if (!/^\s*(?:#|$)/u.test(href)) notices.loseLink(href);
    return { ...context, isLinked: true, href };
  }
  const title = cleanLine(attribute(element, 'title') ?? '');
  return { ...context, isLinked: true, href, marks: { ...context.marks, link: { url, ...(title && { title }) } } };
}
