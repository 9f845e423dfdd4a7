import { escapeHtml } from '../../html/serialize.ts';
import type { Notice } from '../../model/notice.ts';
import { figureHtml } from './figureHtml.ts';
import { mendPictures, pictureFile } from './mendPictures.ts';
import { joinTags, type NumberedLine } from './numberedLines.ts';
import { proseLines } from './proseLines.ts';
import { replaceTags, type TemplateTag } from './templateTags.ts';

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

/** Texts as one; the words of one that is in another are left out. */
function joinTexts(texts: readonly string[]): string {
  const [first = '', ...others] = texts.filter((text) => text !== '');
  return others.reduce((joined, text) => {
    if (joined.includes(text)) return joined;
    return text.includes(joined) ? text : `${joined}${/[\p{L}\p{N}]$/u.test(joined) ? '.' : ''} ${text}`;
  }, first);
}

function figureOf({ name, values }: TemplateTag): string | undefined {
  const isInclude = /^include(?:_relative|_cached)?$/u.test(name);
  const isFigure = figureName.test(isInclude ? (values[0]?.split('/').at(-1) ?? '') : name);
  const places = [0, 1, 2].map((place) => values[place + (isInclude ? 1 : 0)] ?? '');
  const src =
    firstOf(values, 'src url path image file image_path') || (places.find((one) => pictureFile.test(one)) ?? '');
  if (!isFigure || src === '') return undefined;
  const credit = firstOf(values, 'attr credit source copyright');
  const caption = joinTexts([values.title ?? '', firstOf(values, 'caption description cap') || (places[1] ?? '')]);
  return figureHtml(src, values.alt ?? '', [caption, credit].filter((text) => text !== '').join(' '));
}

function playerOf({ name, values }: TemplateTag): string | undefined {
  const [, base] = Object.entries(players).find(([key]) => key === name.toLowerCase()) ?? [];
  const id = values.id ?? values[0] ?? '';
  const address = /^https:\/\/\S+$/u.test(id) ? id : `${base}${id}`;
  if (base === undefined || !/^[\w-]{1,40}$|^https:\/\/\S+$/u.test(id)) return undefined;
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(values.title ?? '')}"></iframe>`;
}

/**
 * Replaces the tags of Hugo and Jekyll outside of code: pictures and films by HTML that stands by itself, others by nothing, with
 * a notice; what stands between two of them stays.
 */
export function expandTags(lines: readonly NumberedLine[]): { lines: NumberedLine[]; notices: Notice[] } {
  const notices: Notice[] = [];
  const expanded = proseLines(joinTags(lines)).flatMap(({ text, number, isCode }) => {
    if (isCode) return [{ text, number }];
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
