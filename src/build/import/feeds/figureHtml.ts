import { parseHtml } from '../html/parseHtml.ts';
import { escapeHtml, serialize } from '../html/serialize.ts';
import type { Budget } from './budget.ts';

/** A picture as feeds and databases name it. */
export interface Picture {
  src: string;
  alt?: string | undefined;
  /** HTML, as it was written. */
  caption?: string | undefined;
}

/** A figure; a caption that was left open in its own HTML ends with it. */
export function figureHtml({ src, alt = '', caption }: Picture, budget: Budget): string {
  budget.take(src.length + alt.length + (caption?.length ?? 0));
  return `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">${captionHtml(caption)}</figure>`;
}

/** A caption for the end of a figure, nothing where it is blank. */
export function captionHtml(caption: string | undefined): string {
  const html = wholeHtml(caption?.trim() ?? '');
  return html === '' ? '' : `<figcaption>${html}</figcaption>`;
}

/** HTML in which every element is closed, so that it may stand beside other HTML. */
export function wholeHtml(html: string): string {
  return html.includes('<') ? serialize(parseHtml(html)) : html;
}

/** What blocks make an embed of: a video, a sound or a post at an address. */
export function embedHtml(address: string, title = ''): string {
  const titled = title === '' ? '' : ` title="${escapeHtml(title)}"`;
  return `<p><iframe src="${escapeHtml(address)}"${titled}></iframe></p>`;
}
