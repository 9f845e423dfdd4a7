import { detectLegacyEncoding } from '../../../article/schema/legacyEncodings.ts';
import type { Notice } from '../model/notice.ts';

/** Lines longer than this are read in parts, so that time stays in proportion to length. */
const longestPart = 20_000;

/**
 * Converts text in TCVN3 or VNI that was read as Latin letters to Unicode, line by line: a line without a word that only such
 * text has stays as it is, so do names in other languages.
 *
 * @returns the text, and one notice for each encoding that was found, with the first line of it
 */
export function convertLegacy(text: string): { text: string; notices: Notice[] } {
  const notices = new Map<string, Notice>();
  const converted = text.split('\n').flatMap((line, index) => {
    const parts = line.length > longestPart ? (line.match(/.{1,20000}/gsu) ?? []) : [line];
    const read = parts.map((part) => {
      const found = detectLegacyEncoding(part);
      if (!found) return part;
      if (!notices.has(found.name)) {
        notices.set(found.name, {
          code: 'legacy-encoding',
          text: part.slice(0, 200),
          result: found.name,
          line: index + 1,
        });
      }
      return found.converted;
    });
    return [read.join('')];
  });
  return { text: converted.join('\n'), notices: [...notices.values()] };
}
