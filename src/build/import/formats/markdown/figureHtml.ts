import { escapeHtml } from '../../html/serialize.ts';

/** A figure as HTML; caption and credit as they stand, one after the other. */
export function figureHtml(src: string, alt: string, caption: string): string {
  const captionHtml = caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`;
  return `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">${captionHtml}</figure>`;
}
