import { isSameText } from '../../compose/sameText.ts';
import { parseHtml } from '../../html/parseHtml.ts';
import { isBlockElement, textOf } from '../../html/text.ts';
import { append, attribute, element, elementsNamed, isElement, isText, replace, textNode } from '../../html/tree.ts';
import type { HtmlElement, HtmlParent } from '../../model/manuscript.ts';
import type { Notice } from '../../model/notice.ts';
import { decodeEscapes } from '../../text/decodeEscapes.ts';
import { figureHtml } from './figureHtml.ts';
import type { CoverImage } from './readFrontMatter.ts';

/** The same file, the folder of one of which may be left out. */
function isSameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map((src) => `/${decodeEscapes(src.trim()).replace(/^(?:\.{0,2}\/)+/u, '')}`);
  return one !== undefined && other !== undefined && (one.endsWith(other) || other.endsWith(one));
}

/** What a picture stands in: its figure, or a paragraph or itself where no words stand beside it. */
function boxOf(picture: HtmlElement): HtmlElement | undefined {
  let box: HtmlElement = picture;
  while (isElement(box.parentNode, 'a', 'p', 'figure')) box = box.parentNode;
  const { tagName, parentNode } = box;
  if (tagName === 'figure') return box;
  const beside = tagName === 'p' ? [box] : (parentNode?.childNodes ?? []).filter((node) => !isBlockElement(node));
  const isAlone = beside.every((node) => textOf(node).trim() === '') && elementsNamed(box, 'img').length <= 1;
  return isAlone ? box : undefined;
}

function textBelow(box: HtmlElement): string {
  const siblings = box.parentNode?.childNodes ?? [];
  const below = siblings.slice(siblings.indexOf(box) + 1).find((node) => !isText(node) || node.value.trim() !== '');
  return below ? textOf(below) : '';
}

/**
 * Puts the photo of the front matter above the text, in place. Where the text shows it already, its caption goes there, if it has
 * none of its own.
 *
 * @returns the caption that has no place
 */
export function placeCover(content: HtmlParent, { src, alt, caption }: CoverImage): Notice[] {
  const picture = elementsNamed(content, 'img').find((image) => isSameFile(attribute(image, 'src') ?? '', src));
  if (!picture) {
    const text = content.childNodes.slice();
    append(content, [...parseHtml(figureHtml(src, alt, caption)).childNodes, ...text]);
    return [];
  }
  const box = boxOf(picture);
  if (caption === '' || (box && [textOf(box), textBelow(box)].some((text) => isSameText(text, caption)))) return [];
  if (!box || textOf(box).trim() !== '') return [{ code: 'cover-caption', text: caption }];
  const figure = element('figure', {});
  replace(box, figure);
  append(figure, [...(isElement(box, 'p') ? box.childNodes : [box]), element('figcaption', {}, [textNode(caption)])]);
  return [];
}
