import type { Notice } from '../model/notice.ts';
import { autop } from './autop.ts';
import { gutenbergHtml, isGutenberg } from './gutenberg.ts';
import type { Library } from './library.ts';
import { expandShortcodes } from './shortcodes.ts';
import { wordpressShortcodes } from './wordpressShortcodes.ts';

/** The content of a WordPress post as HTML: of both editors, shortcodes put in, marks of pages taken out. */
export function wordpressHtml(content: string, library: Library, postId: string, notices: Notice[]): string {
  const whole = content.replace(/<!--(?:more|nextpage|noteaser)\b[^<>]*-->/giu, '\n\n');
  const html = isGutenberg(whole) ? gutenbergHtml(whole, library, notices) : whole;
  const expanded = expandShortcodes(html, wordpressShortcodes(library, postId, notices), notices);
  return isGutenberg(whole) ? expanded : autop(expanded);
}
