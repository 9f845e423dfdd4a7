import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment, serialize } from 'parse5';
import { printable } from './xml.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

/** What readers of feeds leave standing, and with which attributes besides language and direction. */
const kept: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    `p h2 h3 h4 h5 h6 ul li blockquote pre code figure figcaption strong em b i s sup sub br hr table caption thead tbody
     tfoot tr dl dt dd`
      .split(/\s+/u)
      .map((name) => [name, []]),
  ),
  a: ['href', 'title'],
  img: ['src', 'alt', 'title', 'width', 'height'],
  ol: ['start'],
  th: ['colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
};

/** Kept for the language that they say, and for nothing else. */
const languageHolders = new Set(['div', 'span']);

/** Elements that go with all that is in them: it is no text of the article. */
const dropped = new Set(
  `script style template title svg math iframe frame frameset object embed applet noscript noembed noframes canvas audio video
   textarea select input xmp plaintext source track link meta base`.split(/\s+/u),
);

/** Attributes that hold an address. */
const addresses = new Set(['href', 'src']);

/**
 * The HTML of an article's text as feeds carry it: every address absolute, no more than elements and attributes that readers
 * know, no scripts, ids, classes or drawings. A link within the text leads to its place on the article's page.
 *
 * @param html static HTML of the text, as its page has it
 * @param address of the article's page, absolute
 */
export function feedHtml(html: string, address: string): string {
  const root = parseFragment(html);
  replaceChildren(root, address);
  return printable(serialize(root));
}

function replaceChildren(parent: DefaultTreeAdapterTypes.ParentNode, address: string): void {
  const nodes = parent.childNodes.flatMap((node) => cleaned(node, address));
  parent.childNodes = [];
  for (const node of nodes) defaultTreeAdapter.appendChild(parent, node);
}

/** What stands in place of a node: nothing, itself, or what is in it. */
function cleaned(node: Node, address: string): Node[] {
  if (defaultTreeAdapter.isTextNode(node)) return [node];
  if (!defaultTreeAdapter.isElementNode(node) || dropped.has(node.tagName)) return [];
  replaceChildren(node, address);
  node.attrs = keptAttributes(node, address);
  return standsByItself(node) ? [node] : node.childNodes;
}

function standsByItself({ tagName, attrs }: Element): boolean {
  const has = (attribute: string) => attrs.some(({ name }) => name === attribute);
  if (tagName === 'a') return has('href');
  if (tagName === 'img') return has('src');
  return Object.hasOwn(kept, tagName) || (languageHolders.has(tagName) && has('lang'));
}

function keptAttributes({ tagName, attrs }: Element, address: string): Element['attrs'] {
  const names = [...(Object.hasOwn(kept, tagName) ? (kept[tagName] ?? []) : []), 'lang', 'dir'];
  return attrs
    .filter(({ name }) => names.includes(name))
    .map(({ name, value }) => ({ name, value: addresses.has(name) ? absolute(value, address) : value }))
    .filter(({ name, value }) => value !== '' || name === 'alt');
}

/** An address as one that leads somewhere from anywhere; empty where it is none that a text may have. */
function absolute(value: string, address: string): string {
  if (!URL.canParse(value, address)) return '';
  const { protocol, href } = new URL(value, address);
  return /^(?:https?|mailto):$/u.test(protocol) ? href : '';
}
