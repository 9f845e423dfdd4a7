import { attribute, descendants, elementsNamed, isElement, remove } from '../html/tree.ts';
import type { HtmlElement, HtmlParent } from '../model/manuscript.ts';
import type { Library } from './library.ts';
import { pictureStem } from './pictureNames.ts';

const hasClass = (node: HtmlElement, name: string) => attribute(node, 'class')?.split(/\s+/u).includes(name) === true;

/** Takes what WordPress sets beside files and pictures off the content of a post. */
export function refineWordpress(content: HtmlParent, library: Library): void {
  dropButtons(content);
  takeLargest(content, library);
}

/** A block of a file has its name as a link, and the same link as a button. */
function dropButtons(content: HtmlParent): void {
  for (const block of descendants(content)) {
    if (!isElement(block) || !hasClass(block, 'wp-block-file')) continue;
    const links = elementsNamed(block, 'a');
    const buttons = links.filter((link) => hasClass(link, 'wp-block-file__button'));
    if (buttons.length < links.length) buttons.forEach(remove);
  }
}

/** Gives pictures that a post shows in a smaller size (`a-300x200.jpg`) the address of the file that was put up. */
function takeLargest(content: HtmlParent, { attachments }: Library): void {
  for (const picture of elementsNamed(content, 'img')) {
    const id = /(?:^|\s)wp-image-(\d+)(?:\s|$)/u.exec(attribute(picture, 'class') ?? '')?.[1];
    const file = id === undefined ? undefined : attachments.get(id)?.src;
    const src = picture.attrs.find(({ name }) => name === 'src');
    if (file === undefined || !src || pictureStem(src.value) !== pictureStem(file)) continue;
    src.value = file;
    picture.attrs = picture.attrs.filter(({ name }) => !/^(?:srcset|sizes|width|height)$/u.test(name));
  }
}
