/** A piece of XML that is well-formed by itself; a plain string beside it is text. */
export class Markup {
  constructor(readonly xml: string) {}
}

type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * What is left of a text without the characters that XML forbids (XML 1.0, 2.2) and without control characters other than
 * tab and line feed, which some readers refuse a whole feed for.
 */
export function printable(text: string): string {
  return text.replace(/(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029\uFDD0-\uFDEF\uFFFE\uFFFF]/gu, '');
}

/** A text as XML, for content and for attributes in quotes; valid in HTML as well. */
export function escapeXml(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * An element.
 *
 * @param attributes those that are undefined are left out
 * @param children strings are texts and are escaped
 */
export function element(name: string, attributes: Attributes, ...children: (Markup | string)[]): Markup {
  const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : child.xml)).join('');
  return new Markup(`${startOf(name, attributes)}${inner ? `>${inner}</${name}>` : '/>'}`);
}

/**
 * A file of XML in UTF-8.
 *
 * @param instructions processing instructions, such as the one for a style sheet
 */
export function xmlFile(root: Markup, instructions = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${instructions}${root.xml}\n`;
}

/** The beginning of a tag, without `>`; of HTML too. */
export function startOf(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escapeXml(value ?? '').replace(/[\t\n]/gu, ' ')}"`);
  return `<${name}${written.join('')}`;
}
