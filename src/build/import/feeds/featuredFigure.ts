import type { Notice } from '../model/notice.ts';
import { figureHtml } from './figureHtml.ts';
import type { Library } from './library.ts';
import { showsPicture } from './pictureNames.ts';

/** The figure of a post's featured image, nothing where its text shows the same picture. */
export function featuredFigure(id: string | undefined, content: string, library: Library, notices: Notice[]): string {
  if (id === undefined || !/^[1-9]\d*$/u.test(id)) return '';
  const attachment = library.attachments.get(id);
  if (!attachment) {
    notices.push({ code: 'gallery-photo-missing', result: id });
    return '';
  }
  return showsPicture(content, attachment.src) ? '' : `${figureHtml(attachment, library.budget)}\n`;
}
