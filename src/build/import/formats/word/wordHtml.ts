import type mammothTypes from 'mammoth';
import { type Notice, RefusedError } from '../../model/notice.ts';
import type { DocxParts } from './openDocx.ts';
import { type WordFile, wordFile } from './wordParts.ts';
import { keepSetting, styleMap, type WordElement } from './wordStyles.ts';

/** A Word file as HTML, and its pictures by their `src`. */
export interface WordHtml {
  html: string;
  pictures: Map<string, Uint8Array>;
  notices: Notice[];
}

/** What of mammoth 1.13 its types leave out: a zip that is open already, in place of bytes. */
type Convert = (
  input: { file: WordFile },
  options: Omit<NonNullable<Parameters<typeof mammothTypes.convertToHtml>[1]>, 'transformDocument'> & {
    transformDocument: (element: WordElement) => WordElement;
  },
) => ReturnType<typeof mammothTypes.convertToHtml>;

const partName = (name: string) => name.replace(/^word\//u, '');

/** Where a picture lies that is linked and not in the file, by the message of its refusal. */
function linkedPicture(error: unknown): string {
  return /external image '([^']*)'/u.exec(String(error))?.[1] ?? '';
}

/**
 * Turns the text of a Word file into HTML: styles into elements, alignment and size into the classes `right`, `center` and `large`, footnotes into a
 * list at the end, tracked changes as if accepted.
 *
 * @throws RefusedError for a file that is broken or made to harm
 */
export async function wordHtml(parts: DocxParts): Promise<WordHtml> {
  const { default: mammoth } = await import('mammoth');
  const file = wordFile(parts);
  const pictures = new Map<string, Uint8Array>();
  const convertImage = mammoth.images.imgElement(async (image) => {
    try {
      const bytes = new Uint8Array(await image.readAsArrayBuffer());
      // Pictures are read one after the other, so the part that was read last is this one.
      const src = partName(file.lastRead);
      pictures.set(src, bytes);
      return { src };
    } catch (error) {
      return { src: linkedPicture(error) || partName(file.lastRead) };
    }
  });
  const convert = mammoth.convertToHtml as unknown as Convert;
  try {
    const options = { styleMap, convertImage, includeEmbeddedStyleMap: false, transformDocument: keepSetting };
    const { value } = await convert({ file }, options);
    return { html: value, pictures, notices: file.notices };
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    throw new RefusedError(
      'Tệp Word bị hỏng hay không đúng chuẩn: hãy mở bằng Word hay LibreOffice, lưu lại thành .docx.',
    );
  }
}
