import { Readability } from '@mozilla/readability';
import JsdomParser from '@mozilla/readability/JSDOMParser.js';
import { escapeHtml } from '../html/serialize.ts';
import { isBlockElement } from '../html/text.ts';
import { descendants, isElement, isText } from '../html/tree.ts';
import type { HtmlElement, HtmlNode, HtmlParent } from '../model/manuscript.ts';

/** Its time grows with the square of both; pages of papers have 3,000 elements and are 40 deep. */
const mostElements = 8_000;
const deepest = 100;

/** Whether Readability can read a page in a moment. */
export function isReadableInTime(page: HtmlParent): boolean {
  let elements = 0;
  const waiting: { node: HtmlParent; depth: number }[] = [{ node: page, depth: 0 }];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (elements > mostElements || at.depth > deepest) return false;
    for (const node of at.node.childNodes)
      if (isElement(node)) {
        elements += 1;
        waiting.push({ node, depth: at.depth + 1 });
      }
  }
  return elements <= mostElements;
}

/**
 * The texts of a page that Mozilla's Readability (Firefox' reader view) takes for its article. It works on a copy of the page in
 * the light DOM that it comes with, which starts in no time and knows neither script nor styles.
 *
 * @param page a document without script and styles; it is not changed
 * @param url of the page
 */
export function readableTexts(page: HtmlParent, url: string): Set<HtmlNode> {
  const copy = stampedCopy(page);
  const document = new JsdomParser().parse(copy.xml, url);
  const serializer = (node: Node) => node as unknown as LightNode;
  const parsed = new Readability<LightNode>(document, { serializer, keepClasses: true, disableJSONLD: true }).parse();
  const found = new Set<HtmlNode>();
  const waiting: LightNode[] = parsed?.content ? [parsed.content] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeType !== 1) continue;
    for (const { name } of node.attributes) {
      const original = name.startsWith(stamp) ? copy.nodes[Number(name.slice(stamp.length))] : undefined;
      for (const text of original && 'childNodes' in original ? original.childNodes : [original])
        if (isText(text) && (text === original || !copy.stamped.has(text))) found.add(text);
    }
    for (const child of node.childNodes) waiting.push(child);
  }
  return found;
}

/** A node of the light DOM. */
interface LightNode {
  nodeType: number;
  childNodes: LightNode[];
  attributes: { name: string }[];
}

/** Begins the name of an attribute, the rest is a number: Readability gives those of an element that it leaves out to its child. */
const stamp = 'data-node-';

const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Attributes that Readability reads. */
const kept = new Set(
  'class id href src style role rel itemprop aria-hidden aria-modal hidden lang content name property type'.split(' '),
);

/** A page as XML, in which each element and each text beside blocks, which may be left out by itself, has the number of its node. */
function stampedCopy(page: HtmlParent): { xml: string; nodes: HtmlNode[]; stamped: Set<HtmlNode> } {
  const nodes: HtmlNode[] = [];
  const stamped = new Set<HtmlNode>();
  const holders = textHolders(page);
  const xml: string[] = [];
  const stampOf = (node: HtmlNode) => `${stamp}${nodes.push(node) - 1}=""`;
  const waiting: (HtmlNode | string)[] = page.childNodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') xml.push(node);
    else if (isText(node)) {
      const isStamped = node.value.trim() !== '' && holders.has(node.parentNode);
      if (isStamped) stamped.add(node);
      xml.push(isStamped ? `<span ${stampOf(node)}>${escapeHtml(node.value)}</span>` : escapeHtml(node.value));
    } else if (isElement(node)) {
      const name = /^[a-z][a-z0-9]*$/u.test(node.tagName) ? node.tagName : 'div';
      xml.push(`<${name} ${stampOf(node)}${attributesOf(node)}${empty.has(name) ? '/>' : '>'}`);
      if (empty.has(name)) continue;
      waiting.push(`</${name}>`);
      for (const child of node.childNodes.toReversed()) waiting.push(child);
    }
  }
  return { xml: xml.join(''), nodes, stamped };
}

/** Elements whose own text Readability may put into a new paragraph, or leave out by itself: each `div`, and what holds blocks. */
function textHolders(page: HtmlParent): Set<HtmlParent | null> {
  const blocks = descendants(page).filter(isBlockElement);
  return new Set([...blocks.map(({ parentNode }) => parentNode), ...blocks.filter((block) => isElement(block, 'div'))]);
}

function attributesOf({ attrs }: HtmlElement): string {
  return attrs
    .filter(({ name }) => kept.has(name))
    .map(({ name, value }) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}
