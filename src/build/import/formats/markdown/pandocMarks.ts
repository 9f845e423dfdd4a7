import type { Notice } from '../../model/notice.ts';
import type { NumberedLine } from './numberedLines.ts';
import { type ProseLine, proseLines, replaceProse } from './proseLines.ts';

/** Classes, ids and sizes in braces, after a link, a picture or a heading. */
const attributes = String.raw`\{:?\s*(?:[.#][\w-]+|[\w-]+=(?:"[^"{}\n]*"|[^\s{}"]+))(?:\s+(?:[.#][\w-]+|[\w-]+=(?:"[^"{}\n]*"|[^\s{}"]+)))*\s*\}`;
const afterLink = new RegExp(String.raw`(?<=[)\]])${attributes}`, 'gu');
const afterHeading = new RegExp(String.raw`^( {0,3}#{1,6} .*\S)\s*${attributes}\s*$`, 'u');

const subscript = /(?<=[\p{L}\p{N})])~(\d{1,3})~(?!~)/gu;
const superscript = /(?<=[\p{L}\p{N})])\^(-?\d{1,3})\^/gu;

/** Where a program puts a table of contents. */
const contents = /^\s*(?:\[toc\]|\[\[_?toc_?\]\]|@\[toc\])\s*$/iu;

/** Fences around a box: its kind, then its title; the one that ends it has nothing. */
const box = /^ {0,3}:{3,}\s*(?:\{[^{}\n]*\}|[\w-]+)?[ \t]*(.*)$/u;

/**
 * Reads what Pandoc, kramdown and the like add to Markdown: attributes go, digits above and below the line are marked, boxes keep
 * their text and title, a place for a table of contents is left out, and told.
 */
export function readPandoc(lines: readonly NumberedLine[]): { lines: NumberedLine[]; notices: Notice[] } {
  const notices: Notice[] = [];
  const marked = proseLines(lines);
  const read = marked.flatMap((line, index): NumberedLine[] => {
    const { text, number, isCode } = line;
    if (isCode) return [{ text, number }];
    if (contents.test(text) || isKramdownContents(line, marked[index + 1])) {
      notices.push({ code: 'dropped-shortcode', text: text.trim(), line: number });
      return [{ text: '', number }];
    }
    const [fence, title] = box.exec(text) ?? [];
    if (fence === undefined || title === undefined) return [{ text: readProse(text), number }];
    if (!/^[\s:]*$/u.test(fence)) notices.push({ code: 'dropped-shortcode', text: fence.trim(), line: number });
    return ['', title.replace(/^(?:"(.*)"|\[(.*)\])$/u, '$1$2'), ''].map((one) => ({ text: one, number }));
  });
  return { lines: read, notices };
}

function isKramdownContents({ text }: NumberedLine, next: ProseLine | undefined): boolean {
  return /^\s*(?:[*-]|1\.) \S/u.test(text) && /^\s*\{:toc\b[^{}]*\}\s*$/iu.test(next?.text ?? '');
}

function readProse(text: string): string {
  const prose = replaceProse(text, (part) =>
    part.replace(afterLink, '').replace(subscript, '<sub>$1</sub>').replace(superscript, '<sup>$1</sup>'),
  );
  return afterHeading.exec(prose)?.[1] ?? prose;
}
