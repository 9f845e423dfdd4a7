import { parseHtml } from '../html/parseHtml.ts';
import { isBlockElement } from '../html/text.ts';
import { attribute, descendants, element, type HtmlText, isElement, isText, replace } from '../html/tree.ts';
import type { HtmlElement, HtmlNode, HtmlParent } from '../model/manuscript.ts';
import { resolveAddress } from './addresses.ts';
import { isEmbeddedAddress } from './mediaAddress.ts';

/**
 * Parses the HTML of a feed: a picture that links to its larger file has the larger one, an address of a video alone on
 * its line becomes a frame, relative addresses are made whole, and breaks of lines in the source are blanks.
 *
 * @param base the address of the article, where it is known
 * @param refine changes the content before the rest
 */
export function finishContent(
  html: string,
  base: string | undefined,
  refine?: (content: HtmlParent) => void,
): HtmlParent {
  const content = parseHtml(html);
  refine?.(content);
  frameAddresses(content);
  for (const node of descendants(content)) {
    if (isText(node)) foldLines(node);
    else if (isElement(node)) {
      frameAddresses(node);
      resolveAddress(node, 'href', base);
      resolveAddress(node, 'src', base);
      if (node.tagName === 'a') takeLargerPicture(node);
    }
  }
  return content;
}

/** Puts frames in the place of addresses of videos, as WordPress does where one stands alone on its line. */
function frameAddresses(parent: HtmlParent): void {
  if (isElement(parent, 'a', 'figcaption', 'code', 'pre', 'td')) return;
  for (const [index, child] of parent.childNodes.entries()) {
    if (!isText(child)) continue;
    const address = child.value.trim();
    if (!address.startsWith('http') || !isEmbeddedAddress(address)) continue;
    const beside = [parent.childNodes[index - 1], parent.childNodes[index + 1]];
    if (!beside.every((node) => !node || isElement(node, 'br') || isBlockElement(node))) continue;
    const frame = element('iframe', { src: address });
    frame.parentNode = parent;
    parent.childNodes[index] = frame;
    child.parentNode = null;
  }
}

function foldLines(node: HtmlText): void {
  if (node.value.includes('\n') && !isPreformatted(node)) node.value = node.value.replace(/[ \t\r\n]+/gu, ' ');
}

function isPreformatted(node: HtmlNode): boolean {
  for (let parent = node.parentNode; isElement(parent); parent = parent.parentNode) {
    if (parent.tagName === 'pre') return true;
  }
  return false;
}

const pictureFile = /^[^?#]+\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|bmp)(?:[?#]|$)/iu;

/** A link around nothing but a picture, to a file of a picture, gives way to it. */
function takeLargerPicture(link: HtmlElement): void {
  const href = attribute(link, 'href');
  if (href === undefined || !pictureFile.test(href)) return;
  const [picture, ...others] = link.childNodes.filter((node) => !isText(node) || node.value.trim() !== '');
  if (!isElement(picture, 'img') || others.length > 0) return;
  picture.attrs = picture.attrs.filter(({ name }) => !/^(?:src|srcset|sizes|width|height|data-.*)$/u.test(name));
  picture.attrs.push({ name: 'src', value: href });
  replace(link, picture);
}
