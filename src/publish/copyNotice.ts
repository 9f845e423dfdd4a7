import { copyNotice } from '../app/copyNotice.ts';
import { viCopy } from '../language/viCopy.ts';

/**
 * What a saved copy of a page says of itself (src/app/copyNotice.ts).
 *
 * @param original the address of the page, as it stands in HTML
 */
export function copyNoticeHtml(original: string): string {
  return `<${copyNotice} hidden><p>${viCopy.isCopy} <a href="${original}">${original}</a></p></${copyNotice}>`;
}
