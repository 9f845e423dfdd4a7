import { escapeHtml } from '../html/serialize.ts';
import type { Notice } from '../model/notice.ts';
import { captionHtml, embedHtml } from './figureHtml.ts';
import { galleryHtml } from './galleries.ts';
import type { Library } from './library.ts';
import { markAttributes } from './markAttributes.ts';
import { mediaAddress, mediaShortcodes } from './mediaAddress.ts';
import { type Expand, expandShortcodes } from './shortcodes.ts';

const pictureFirst = /^\s*((?:<a\s[^<>]*>\s*)?<img\s[^<>]*>(?:\s*<\/a>)?)/iu;

/** What WordPress's own shortcodes become: figures and embeds. */
export function wordpressShortcodes(library: Library, postId: string, notices: Notice[]): Expand {
  return (mark, inner) => {
    const { name } = mark;
    if ((name === 'caption' || name === 'wp_caption') && inner !== undefined) {
      return captionedHtml(markAttributes(mark.rest), expandShortcodes(inner, expandMedia, notices));
    }
    if (name === 'gallery') return galleryHtml(markAttributes(mark.rest), library, postId, notices);
    return expandMedia(mark, inner);
  };
}

const expandMedia: Expand = ({ name, rest }, inner) => {
  if (!mediaShortcodes.has(name)) return undefined;
  const address = mediaAddress(name, markAttributes(rest), inner);
  return address && embedHtml(address);
};

/** A `[caption]`: the picture, then its text; older ones have the text in an attribute. */
function captionedHtml(attributes: ReadonlyMap<string, string>, inner: string): string {
  const picture = pictureFirst.exec(inner)?.[0];
  const typed = attributes.get('caption');
  const [media, caption] =
    picture === undefined ? [inner, typed] : [picture, inner.slice(picture.length).trim() || typed];
  return `<figure class="${escapeHtml(`wp-caption ${attributes.get('align') ?? ''}`)}">${media}${captionHtml(caption)}</figure>`;
}
