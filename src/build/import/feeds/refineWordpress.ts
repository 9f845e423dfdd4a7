import { attribute, elementsNamed } from '../html/tree.ts';
import type { HtmlParent } from '../model/manuscript.ts';
import type { Library } from './library.ts';
import { pictureStem } from './pictureNames.ts';

/** Gives pictures that a post shows in a smaller size (`a-300x200.jpg`) the address of the file that was put up. */
export function refineWordpress(content: HtmlParent, { attachments }: Library): void {
  for (const picture of elementsNamed(content, 'img')) {
    const id = /(?:^|\s)wp-image-(\d+)(?:\s|$)/u.exec(attribute(picture, 'class') ?? '')?.[1];
    const file = id === undefined ? undefined : attachments.get(id)?.src;
    const src = picture.attrs.find(({ name }) => name === 'src');
    if (file === undefined || !src || pictureStem(src.value) !== pictureStem(file)) continue;
    src.value = file;
    picture.attrs = picture.attrs.filter(({ name }) => !/^(?:srcset|sizes|width|height)$/u.test(name));
  }
}
