import type { Manuscript } from '../model/manuscript.ts';
import { type Notice, RefusedError } from '../model/notice.ts';
import type { Source } from '../model/source.ts';
import { convertLegacy } from './convertLegacy.ts';
import { decodeText } from './decodeText.ts';
import { detectFormat } from './detectFormat.ts';
import type { Format } from './format.ts';

type TextFormat = Exclude<Format, 'word' | 'picture'>;

/** Readers are loaded when they are needed: a plain text waits for none of the libraries of the others. */
async function readText(format: TextFormat, source: Source, text: string): Promise<Iterable<Manuscript>> {
  switch (format) {
    case 'text':
      return [(await import('./textManuscript.ts')).textManuscript(source, text)];
    case 'markdown':
      return [await (await import('./markdownManuscript.ts')).markdownManuscript(source, text)];
    case 'page':
      return [(await import('../pages/pageManuscript.ts')).pageManuscript(source, text)];
    case 'wxr':
      return (await import('../feeds/wxr.ts')).wxrManuscripts(source, text);
    case 'feed':
      return (await import('../feeds/feed.ts')).feedManuscripts(source, text);
    case 'ghost':
      return (await import('../feeds/ghost.ts')).ghostManuscripts(source, JSON.parse(text));
  }
}

/**
 * Reads a file into the articles that it holds, by what it is; those of an export are made one at a time.
 *
 * @throws RefusedError for a file that cannot be imported, with the way that works
 */
export async function readManuscripts(source: Source): Promise<Iterable<Manuscript>> {
  const format = detectFormat(source.bytes, source.name);
  if (format === 'picture') {
    throw new RefusedError('Ảnh không phải bài viết: hãy để ảnh cạnh tệp chữ của bài rồi nhập thư mục đó.');
  }
  if (format === 'word') return [await (await import('./wordManuscript.ts')).wordManuscript(source, source.bytes)];
  const { text, notices } = readUnicode(source.bytes, format);
  return withNotices(await readText(format, source, text), notices);
}

/** What is said of the file is said with its first article. */
function* withNotices(manuscripts: Iterable<Manuscript>, notices: readonly Notice[]): Generator<Manuscript> {
  let before = notices;
  for (const manuscript of manuscripts) {
    yield { ...manuscript, notices: [...before, ...manuscript.notices] };
    before = [];
  }
}

/** Plain text and Markdown are converted line by line where they are read; of markup the words are, its names are ASCII. */
function readUnicode(bytes: Uint8Array, format: TextFormat): { text: string; notices: Notice[] } {
  const decoded = decodeText(bytes);
  if (format === 'text' || format === 'markdown' || format === 'ghost') return decoded;
  const { text, notices } = convertLegacy(decoded.text);
  return { text, notices: [...decoded.notices, ...notices.map(({ code, result = '' }) => ({ code, result }))] };
}
