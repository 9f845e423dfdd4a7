import { type Notice, RefusedError } from '../../model/notice.ts';
import { cleanText } from '../../text/cleanText.ts';
import { convertLegacy } from '../convertLegacy.ts';

/** The longest novels have fewer. */
const mostLines = 30_000;

/** Lines of most files have nothing to clean. */
const plain = /^[\t -~]*$/u;

/** Separators that programs leave within a paragraph, and between lines only where there is no other. */
const separators = /[\u2028\u2029]/gu;

/**
 * The lines of a text in Unicode, without invisible characters. Blanks at both ends of a line and tabs within it stay as they
 * are: Markdown and tables mean something by them.
 *
 * @throws RefusedError for more than 50,000 lines
 * @returns the lines with their numbers by place, and notices of what was changed
 */
export function sourceLines(text: string): { lines: string[]; notices: Notice[] } {
  const broken = text.replace(/\r\n?/gu, '\n');
  const parted = broken.includes('\n') ? broken : broken.replace(separators, '\n');
  if (countLines(parted) > mostLines) throw new RefusedError('Tệp có quá 30.000 dòng: hãy tách mỗi bài một tệp.');
  // TCVN3 writes ư as a soft hyphen, so it is read before those are dropped.
  const converted = convertLegacy(parted);
  let cleaned = 0;
  const cleanPiece = (piece: string) => {
    const [, before = '', middle = '', after = ''] = /^( *)(.*?)( *)$/su.exec(piece) ?? [];
    const clean = cleanText(middle);
    cleaned += clean.cleaned;
    return `${before}${clean.text.replace(/ *\n */gu, ' ')}${after}`;
  };
  const lines = converted.text
    .split('\n')
    .map((line) => (plain.test(line) ? line : line.split('\t').map(cleanPiece).join('\t')));
  const notice: Notice[] = cleaned > 0 ? [{ code: 'cleaned-characters', result: String(cleaned) }] : [];
  const composed: Notice[] = parted.normalize('NFC') === parted ? [] : [{ code: 'composed-letters' }];
  return { lines, notices: [...converted.notices, ...notice, ...composed] };
}

function countLines(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
