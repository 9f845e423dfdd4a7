import { savedCopyNotice } from '../../app/savedCopyNotice.ts';
import { copyNotice } from '../../site.ts';

/**
 * What a saved copy of a page says of itself (src/app/savedCopyNotice.ts).
 *
 * @param original the address of the page, as it stands in HTML
 */
export function copyNoticeHtml(original: string): string {
  return `<${savedCopyNotice} hidden><p>${copyNotice} <a href="${original}">${original}</a></p></${savedCopyNotice}>`;
}
