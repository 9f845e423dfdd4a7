import { savedCopyNotice } from '../../ids.ts';
import { copyNotice } from '../../site.ts';

/**
 * What a saved copy of a page says of itself (`savedCopyNotice` in src/ids.ts).
 *
 * @param original the address of the page, as it stands in HTML
 */
export function copyNoticeHtml(original: string): string {
  return `<${savedCopyNotice} hidden><p>${copyNotice} <a href="${original}">${original}</a></p></${savedCopyNotice}>`;
}
