import { escapeHtml } from '../../html/serialize.ts';

const tag = /<\/?(?:a|b|br|em|i|small|span|strong|u)\b[^<>]*>/giu;
const link = /\[([^[\]\n]*)\]\([^()\s]*\)/gu;
const emphasis = /(?<![\p{L}\p{N}\\*_])(\*{1,3}|_{1,3})(?=\S)([^*_\n]*[^*_\s])\1(?![\p{L}\p{N}*_])/gu;

/** The words of a caption: templates print its tags and its Markdown as marks, of which a caption has none. */
function plainCaption(caption: string): string {
  return caption.replace(tag, '').replace(link, '$1').replace(emphasis, '$2').trim();
}

/** A figure as HTML; caption and credit as they stand, one after the other. */
export function figureHtml(src: string, alt: string, caption: string): string {
  const words = plainCaption(caption);
  const captionHtml = words === '' ? '' : `<figcaption>${escapeHtml(words)}</figcaption>`;
  return `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">${captionHtml}</figure>`;
}
