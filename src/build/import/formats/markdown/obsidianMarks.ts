import type { Notice } from '../../model/notice.ts';
import { pictureFile } from './mendPictures.ts';
import type { NumberedLine } from './numberedLines.ts';
import { proseLines, replaceProse } from './proseLines.ts';

const embed = /!\[\[([^[\]\n]{1,300})\]\]/gu;
const link = /(?<!!)\[\[([^[\]\n]{1,300})\]\](?!\()/gu;
/** None within an address. */
const highlight = /(?<![\p{L}\p{N}=&?/])==(?![=\s])([^=\n]*[^=\s])==(?![\p{L}\p{N}=])/gu;
const blockId = /(?:^|\s)\^(?=[\w-]*[a-z])[\w-]{3,60}\s*$/iu;
const callout = /^((?:[ \t]*>)+[ \t]?)\[!\w[\w -]{0,40}(?:\|[^\]\n]{0,80})?\][+-]?[ \t]*(.*)$/u;

/** What is shown of `[[page#heading|words]]`; a table writes `\|`. */
function shownOf(inside: string): string {
  const [target = '', ...words] = inside.split(/\\?\|/u);
  const page = target.split('#').find((part) => part.trim() !== '') ?? target;
  return (words.join('|').trim() || page.replace(/^\^/u, '')).trim();
}

/**
 * Reads what Obsidian adds to Markdown: links between notes become their words, with a notice; highlights a `mark`; callouts quotes
 * with their title; ids of blocks go. Notes within notes are told, their text lies in other files.
 */
export function readObsidian(lines: readonly NumberedLine[]): { lines: NumberedLine[]; notices: Notice[] } {
  const notices: Notice[] = [];
  const read = proseLines(lines).flatMap(({ text, number, isCode }): NumberedLine[] => {
    if (isCode) return [{ text, number }];
    const told = (code: Notice['code'], all: string) => notices.push({ code, text: all, line: number });
    const prose = replaceProse(text, (part) =>
      part
        .replace(embed, (all, inside: string) => {
          if (pictureFile.test(inside.split('|')[0]?.trim() ?? '')) return all;
          told('dropped-embed', all);
          return '';
        })
        .replace(link, (all, inside: string) => {
          told('dropped-links', all);
          return shownOf(inside);
        })
        .replace(highlight, '<mark>$1</mark>'),
    ).replace(blockId, '');
    const [, quote, title] = callout.exec(prose) ?? [];
    if (quote === undefined || title === undefined) return [{ text: prose, number }];
    const titled = title === '' ? [] : [`${quote}${title}`];
    return [...titled, quote].map((one) => ({ text: one, number }));
  });
  return { lines: read, notices };
}
