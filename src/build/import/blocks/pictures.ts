import { attribute, elementsNamed, isElement } from '../html/tree.ts';
import type { HtmlElement } from '../model/manuscript.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import { cleanLine } from '../text/cleanText.ts';
import type { Context } from './context.ts';
import { largestOfSrcset } from './srcset.ts';

export function isPicture(element: HtmlElement): boolean {
  return isElement(element, 'img', 'picture', 'amp-img', 'image');
}

/**
 * The address of the largest form of a photo, or undefined where the element only holds the place or counts readers.
 *
 * @param href where the link around it leads
 */
export function pictureOf(element: HtmlElement, href?: string): string | undefined {
  const images = element.tagName === 'picture' ? elementsNamed(element, 'source', 'img') : [element];
  if (images.some(isTiny)) return undefined;
  const own = images.map((image) => attribute(image, 'src')?.trim()).find(isPhoto);
  if (own && isBesidePage(own) && !placeholderName.test(own)) return own;
  const linked = href !== undefined && imageFile.test(href) && isPhoto(href.trim()) ? href.trim() : undefined;
  const sets = images.flatMap((image) => sourceSets.map((name) => attribute(image, name) ?? ''));
  const lazy = images.flatMap((image) => lazySources.map((name) => attribute(image, name)?.trim())).find(isPhoto);
  return linked ?? largestOfSrcset(sets.filter(Boolean), isPhoto) ?? lazy ?? own;
}

const sourceSets = ['srcset', 'data-srcset', 'data-lazy-srcset'];
const lazySources = ['data-original', 'data-src', 'data-lazy-src', 'data-original-src', 'data-image', 'data-url'];
const imageFile = /\.(?:jpe?g|png|webp|avif|gif|tiff?|heic)(?:[?#]|$)/iu;

/** Names that pages give to what stands in a photo's place until it is loaded. */
const placeholderName =
  /(?:placeholder|blank|spacer|loading|lazy|pixel|transparent|1x1)[\w-]*\.\w+(?:[?#]|$)|\.svg(?:[?#]|$)/iu;

/** A photo within the page itself is longer than this; what is shorter is a dot of one colour. In characters. */
const shortestData = 400;

function isPhoto(address: string | undefined): address is string {
  if (!address) return false;
  if (!/^data:/iu.test(address)) return !/^(?:javascript|about|blob):/iu.test(address);
  return /^data:image\/(?!svg)/iu.test(address) && address.length > shortestData;
}

/** A saved page has its photos in a folder beside it, where its other addresses lead nowhere. */
function isBesidePage(address: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|\/)/iu.test(address);
}

function isTiny(image: HtmlElement): boolean {
  return ['width', 'height'].some((name) => /^\s*[01](?:px)?\s*$/u.test(attribute(image, name) ?? ''));
}

/** The emoji that a small picture stands for, as WordPress and others set them. */
export function emojiOf(element: HtmlElement): string | undefined {
  const alt = attribute(element, 'alt') ?? '';
  return /^[\p{Extended_Pictographic}\p{Emoji_Component}]{1,12}$/u.test(alt) && !/^[\d#*]+$/u.test(alt)
    ? alt
    : undefined;
}

/** A photo as a figure without a caption. */
export function toPicture(element: HtmlElement, { setting, href, isLinked }: Context): RawBlock | undefined {
  const picture = pictureOf(element, href);
  if (picture === undefined) return undefined;
  const image = element.tagName === 'picture' ? elementsNamed(element, 'img')[0] : element;
  const alt = image ? altOf(image) : '';
  const { classes, align } = setting;
  const block = { type: 'figure' as const, images: [], alt, caption: '' };
  return { block, text: '', ...(align && { align }), picture, classes, linkShare: isLinked ? 1 : 0 };
}

/** The words that tell what a photo shows; names of files and numbers that programs put there are none. */
function altOf(image: HtmlElement): string {
  const alt = cleanLine(attribute(image, 'alt') ?? '');
  return isMadeAlt.test(alt) ? '' : alt;
}

const isMadeAlt =
  /^(?:(?:picture|image|photo|img|dsc|graphic|hình|ảnh|hình ảnh)[\s_-]*\d*|\S*\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?|svg|heic)|(?:img|dsc|dscf|screenshot)[_-]?\S*|\d+)$/iu;
