import { attribute } from '../html/tree.ts';
import type { HtmlElement } from '../model/manuscript.ts';

/** The declarations of an element's `style`, names and values in lower case; of a malformed one what can be read. */
export function styleOf(element: HtmlElement): ReadonlyMap<string, string> {
  const style = attribute(element, 'style');
  if (style === undefined) return noStyle;
  const declarations = style.slice(0, longest).toLowerCase().split(';');
  return new Map(
    declarations.flatMap((declaration): [string, string][] => {
      const colon = declaration.indexOf(':');
      return colon > 0 ? [[declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()]] : [];
    }),
  );
}

const noStyle: ReadonlyMap<string, string> = new Map();

/** In characters; longer ones hold pictures. */
const longest = 5_000;

/** Whether an element is not shown, by its own attributes. */
export function isHidden(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== undefined) return true;
  const style = attribute(element, 'style');
  return (
    style !== undefined && /(?:display:\s*none|visibility:\s*hidden|mso-hide:\s*all)/iu.test(style.slice(0, longest))
  );
}

/** The alignment that an element sets for what is in it; `none` sets the ordinary one again. */
export function alignOf(element: HtmlElement): 'right' | 'center' | 'none' | undefined {
  if (element.tagName === 'center') return 'center';
  const given = styleOf(element).get('text-align') ?? (attribute(element, 'align') || classAlign(element));
  if (given === undefined) return undefined;
  const side = given.toLowerCase().replace(/\s*!important$/u, '');
  if (side === 'end') return 'right';
  return side === 'right' || side === 'center' ? side : 'none';
}

const alignClass = /^(?:text-|align-|ql-align-|has-text-align-|text-xs-|text-md-)?(left|right|center|justify)$/iu;

function classAlign(element: HtmlElement): string | undefined {
  for (const name of (attribute(element, 'class') ?? '').split(/\s+/u)) {
    const side = alignClass.exec(name)?.[1];
    if (side) return side;
  }
  return undefined;
}
