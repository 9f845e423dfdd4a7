import { escapeHtml } from '../../html/serialize.ts';
import type { Notice } from '../../model/notice.ts';
import { joinTags, type NumberedLine } from './numberedLines.ts';
import { replaceTags, type TemplateTag } from './templateTags.ts';

const fence = /^ {0,3}(```+|~~~+)/u;
const pictureFile = /\.(?:jpe?g|png|webp|gif|avif|heic|tiff?|svg)$/iu;
const figureName = /^(?:figure|fig|img|image|photo|picture|pic|anh)(?:\.html|\.liquid)?$/iu;

const players: Record<string, string> = {
  youtube: 'https://www.youtube.com/embed/',
  vimeo: 'https://player.vimeo.com/video/',
};

function firstOf(values: Record<string, string>, keys: string): string {
  return (
    keys
      .split(' ')
      .map((key) => values[key] ?? '')
      .find((value) => value !== '') ?? ''
  );
}

/** A figure as HTML; caption and credit as they stand, one after the other. */
export function figureHtml(src: string, alt: string, caption: string): string {
  const captionHtml = caption === '' ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`;
  return `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">${captionHtml}</figure>`;
}

function figureOf({ name, values }: TemplateTag): string | undefined {
  const isInclude = /^include(?:_relative|_cached)?$/u.test(name);
  const isFigure = figureName.test(isInclude ? (values[0]?.split('/').at(-1) ?? '') : name);
  const places = [0, 1, 2].map((place) => values[place + (isInclude ? 1 : 0)] ?? '');
  const src =
    firstOf(values, 'src url path image file image_path') || (places.find((one) => pictureFile.test(one)) ?? '');
  if (!isFigure || src === '') return undefined;
  const credit = firstOf(values, 'attr credit source copyright');
  const texts = [firstOf(values, 'caption description title cap') || (places[1] ?? ''), credit];
  return figureHtml(src, values.alt ?? '', texts.filter((text) => text !== '').join(' '));
}

function playerOf({ name, values }: TemplateTag): string | undefined {
  const [, base] = Object.entries(players).find(([key]) => key === name.toLowerCase()) ?? [];
  const id = values.id ?? values[0] ?? '';
  if (base === undefined || !/^[\w-]{1,40}$/u.test(id)) return undefined;
  return `<iframe src="${base}${id}" title="${escapeHtml(values.title ?? '')}"></iframe>`;
}

/** Pictures as Obsidian embeds them, and addresses of pictures with a blank, which CommonMark reads as no picture. */
function mendPictures(text: string): string {
  if (!text.includes('![')) return text;
  return text
    .replace(/!\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{0,300}))?\]\]/gu, (all, file: string, caption = '') =>
      pictureFile.test(file.trim()) ? `![${/^[\dx]*$/u.test(caption) ? '' : caption}](<${file.trim()}>)` : all,
    )
    .replace(/(!\[[^[\]\n]{0,300}\]\()([^()<>"'\n]{1,300})\)/gu, (all, start: string, file: string) =>
      /\S\s+\S/u.test(file) && pictureFile.test(file.trim()) ? `${start}<${file.trim()}>)` : all,
    );
}

/**
 * Replaces the tags of Hugo and Jekyll outside of code: pictures and films by HTML that stands by itself, others by nothing, with
 * a notice; what stands between two of them stays.
 */
export function expandTags(lines: readonly NumberedLine[]): { lines: NumberedLine[]; notices: Notice[] } {
  const notices: Notice[] = [];
  let open: string | undefined;
  const expanded = joinTags(lines).flatMap(({ text, number }) => {
    const [, mark] = fence.exec(text) ?? [];
    if (mark !== undefined && (open === undefined || mark.startsWith(open)))
      open = open === undefined ? mark : undefined;
    if (open !== undefined || mark !== undefined) return [{ text, number }];
    const made = replaceTags(text, (tag, whole) => {
      const html = figureOf(tag) ?? playerOf(tag);
      if (html !== undefined) return `\n\n${html}\n\n`;
      const isEnd = /^(?:\/|end[a-z]|(?:end)?raw$)/u.test(tag.name);
      if (!isEnd) notices.push({ code: 'dropped-shortcode', text: whole, line: number });
      return '';
    });
    return mendPictures(made)
      .split('\n')
      .map((one) => ({ text: one, number }));
  });
  return { lines: expanded, notices };
}
