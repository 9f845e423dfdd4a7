import { textOf } from '../html/text.ts';
import {
  attribute,
  descendants,
  element,
  elementsNamed,
  isElement,
  isText,
  remove,
  replace,
  textNode,
} from '../html/tree.ts';
import type { HtmlElement, HtmlNode, HtmlParent } from '../model/manuscript.ts';
import type { Notice } from '../model/notice.ts';

/** What stands for the site's own address in an export. */
const ownSite = /^\s*__GHOST_URL__\/*/u;

/**
 * Takes what Ghost puts around pictures, videos and links off the content of a post: players, bookmarks and its mark for
 * the site's own address, under which files have their path in the export and other posts none.
 */
export function refineGhost(content: HtmlParent, notices: Notice[]): void {
  unpackCards(content, notices);
  joinEmojis(content);
  for (const node of descendants(content)) if (isElement(node)) refineAddresses(node, notices);
}

const classesOf = (node: HtmlElement) => (attribute(node, 'class') ?? '').split(/\s+/u);

/** The emoji of a callout, which stands beside its text, is put before it. */
function joinEmojis(content: HtmlParent): void {
  for (const node of elementsNamed(content, 'div')) {
    if (!classesOf(node).includes('kg-callout-emoji')) continue;
    const beside = node.parentNode?.childNodes.filter((sibling) => isElement(sibling)) ?? [];
    const text = beside.find((sibling) => classesOf(sibling).includes('kg-callout-text'));
    const first = text && descendants(text).find((inside) => isText(inside) && inside.value.trim() !== '');
    if (!isText(first)) continue;
    first.value = `${textOf(node).trim()} ${first.value.trimStart()}`;
    remove(node);
  }
}

/** What lies within a card is no card. */
function unpackCards(content: HtmlParent, notices: Notice[]): void {
  const waiting = content.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    const kind = /(?:^|\s)kg-(bookmark|video|audio|file)-card(?:\s|$)/u.exec(attribute(node, 'class') ?? '')?.[1];
    const nodes = kind && cardNodes(node, kind, notices);
    if (nodes) replace(node, ...nodes);
    else if (!kind) for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
}

function refineAddresses(node: HtmlElement, notices: Notice[]): void {
  for (const attr of [...node.attrs]) {
    if (!attr.value.includes('__GHOST_URL__')) continue;
    if (attr.name === 'href' && !/^\s*__GHOST_URL__\/+content\//u.test(attr.value)) {
      notices.push({ code: 'dropped-links', text: textOf(node), result: attr.value.replace(ownSite, '/') });
      node.attrs.splice(node.attrs.indexOf(attr), 1);
    }
    attr.value = attr.value.replaceAll(/__GHOST_URL__\/*/gu, '');
  }
}

/** A player as content from its address, or what is told of a file that is not taken; its title goes with it. */
function playerNodes(card: HtmlElement, player: HtmlElement, notices: Notice[]): HtmlNode[] {
  const src = attribute(player, 'src') ?? '';
  const titled = elementsNamed(card, 'div').find((node) => classesOf(node).includes('kg-audio-title'));
  const title = titled ? textOf(titled).trim() : '';
  if (/^https?:/iu.test(src))
    return [element('p', {}, [element('iframe', { src, ...(title && { title }) })]), ...captionsOf(card)];
  notices.push({ code: 'media-file', text: `${title} ${src}`.trim() });
  return captionsOf(card);
}

function cardNodes(card: HtmlElement, kind: string, notices: Notice[]): HtmlNode[] | undefined {
  const [player] = elementsNamed(card, 'video', 'audio');
  const [link] = elementsNamed(card, 'a');
  if (player) return playerNodes(card, player, notices);
  const href = link && attribute(link, 'href');
  if (!link || href === undefined) return undefined;
  const title = descendants(card).find(
    (node) => isElement(node) && attribute(node, 'class') === `kg-${kind}${titleClass[kind] ?? ''}`,
  );
  const text = textOf(title && isElement(title) ? title : card).trim();
  const about = title && isElement(title) ? wordsBeside(title, link) : '';
  if (about) notices.push({ code: 'dropped-card-text', text: about });
  return [element('p', {}, [element('a', { href }, [textNode(text)])]), ...captionsOf(card)];
}

/** The words of a link but those of its title: of an embedded page no more is kept. */
function wordsBeside(title: HtmlElement, link: HtmlElement): string {
  const inTitle = new Set(descendants(title));
  const texts = descendants(link).filter((node) => isText(node) && !inTitle.has(node));
  return texts.flatMap((node) => (isText(node) && node.value.trim()) || []).join(' ');
}

function captionsOf(card: HtmlElement): HtmlNode[] {
  return elementsNamed(card, 'figcaption').map((node) => element('p', {}, node.childNodes.slice()));
}

const titleClass: Readonly<Record<string, string>> = { bookmark: '-title', file: '-card-title' };
