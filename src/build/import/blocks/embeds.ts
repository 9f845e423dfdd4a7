import { textOf } from '../html/text.ts';
import { attribute, elementsNamed, isElement } from '../html/tree.ts';
import type { HtmlElement } from '../model/manuscript.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import { webAddress } from './addresses.ts';
import type { Context, Conversion } from './context.ts';
import { embedBlock } from './embedBlock.ts';

const social =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|text-post-media)(?:\s|$)/u;

/** Whether an element shows what another site has: frames, players, posts of social media. */
export function isEmbed(element: HtmlElement): boolean {
  return isElement(element, 'iframe', 'video', 'audio', 'embed', 'object') || isSocial(element);
}

function isSocial(element: HtmlElement): boolean {
  return social.test(attribute(element, 'class') ?? '');
}

/** The link that stands for embedded content; of what has no address of its own a notice, and what it holds instead. */
export function toEmbeds(element: HtmlElement, context: Context, conversion: Conversion): RawBlock[] {
  const given = addressesOf(element);
  const address = given.map(webAddress).find(Boolean);
  const title = attribute(element, 'title') || attribute(element, 'aria-label') || '';
  if (address && isCounter(element, address)) return [];
  if (address) return [embedBlock(address, isSocial(element) ? textOf(element) : title, context)];
  if (isSocial(element)) return conversion.convert(element.childNodes, context);
  const [first] = given.filter((value) => value && !/^about:/iu.test(value));
  if (first) conversion.notices.add({ code: 'dropped-embed', text: title || first.slice(0, 200) });
  return [];
}

/** Where its content lies, the page of it first. */
function addressesOf(element: HtmlElement): (string | undefined)[] {
  if (isSocial(element)) {
    const links = elementsNamed(element, 'a').map((link) => attribute(link, 'href'));
    const own = ['cite', 'data-href', 'data-instgrm-permalink', 'data-text-post-permalink'];
    return [...own.map((name) => attribute(element, name)), ...links.toReversed()];
  }
  const own = ['src', 'data-src', 'data-lazy-src', 'data-original', 'data', 'srcdoc'];
  const inner = elementsNamed(element, 'source', 'embed', 'iframe').map((source) => attribute(source, 'src'));
  const movie = elementsNamed(element, 'param')
    .filter((param) => ['movie', 'src'].includes(attribute(param, 'name') ?? ''))
    .map((param) => attribute(param, 'value'));
  return [...own.map((name) => attribute(element, name)), ...inner, ...movie];
}

/** Frames that no reader sees. */
function isCounter(element: HtmlElement, address: string): boolean {
  const isTiny = ['width', 'height'].some((name) => /^\s*[01](?:px)?\s*$/u.test(attribute(element, name) ?? ''));
  return isTiny || /(?:googletagmanager|doubleclick|googlesyndication|google-analytics)\./u.test(address);
}
