import { bylineName, splitNames } from './bylines.ts';
import { isMarkShape } from './markShape.ts';
import { shortLine } from './oneLine.ts';
import { isPersonName } from './personName.ts';
import { isSourceLine } from './sourceLine.ts';

/** What the line under a text says of who wrote it. */
export interface Signature {
  /** None where the line says only `PV`. */
  authors: string[];
  sourceName?: string;
}

/** In characters. */
const longest = 80;

const note = /^(?<names>[^()]+?)\s?\((?<note>[^()]+)\)\.?$/u;
const work = /^(?:tổng hợp|ghi|thực hiện|dịch|biên dịch|lược dịch|lược thuật|lược ghi|sưu tầm|t\/h)$/iu;
const worked = /^(?<names>.+?)\s(?:thực hiện|tổng hợp|biên dịch|lược dịch|lược ghi|ghi)$/u;
const sourceAfter = /^(?<names>[^/]+?)\s?(?:[-–—,/]\s?|\s)(?<source>theo\s.+)$/iu;
const agency = /^(?<names>[^/]+?)\s?\/\s?(?<source>[\p{Lu}][\p{L}\p{N}.+&]*(?:\s[\p{Lu}][\p{L}.]*)?)$/u;
const group = '(?:nhóm\\s)?(?:pv|p\\.v\\.?|phóng viên|btv|ctv|bbt|ban biên tập)';
const nobody = new RegExp(`^${group}(?:\\s?[-–,&/]\\s?${group})*(?:\\s\\(?(?:tổng hợp|t/h|ghi|thực hiện)\\)?)?$`, 'iu');
const role = /^(?:pv|phóng viên|btv|ctv)\.?\s/iu;
const degrees = /^(?:(?:P?GS|TS|Th\.?S|TSKH|BS|BSCKI{1,2}|LS|KTS|KS|NSND|NSƯT|NGND|NGƯT)(?:\.\s?|\s))+(?=\p{Lu})/u;

/**
 * Reads a line under a text as its signature: a person's name, perhaps with the source or the work done. Undefined where it
 * is anything else; strict, because a line of the text must never go this way.
 */
export function isSignature(text: string): Signature | undefined {
  const line = shortLine(text, longest)?.replace(/^[-–—*]\s?/u, '');
  if (!line) return undefined;
  if (nobody.test(line)) return { authors: [] };
  const byline = isByline(line);
  if (byline) return byline;
  const noted = note.exec(line)?.groups;
  if (noted?.names && noted.note) {
    const authors = names(noted.names);
    const sourceName = isSourceLine(noted.note) ?? (isMarkShape(noted.note) ? noted.note : undefined);
    if (!authors || (sourceName === undefined && !work.test(noted.note))) return undefined;
    return { authors, ...(sourceName && { sourceName }) };
  }
  const sourced = (sourceAfter.exec(line) ?? agency.exec(line))?.groups;
  const authors = sourced?.names && names(sourced.names);
  if (authors && sourced.source) {
    const sourceName = /^theo\s/iu.test(sourced.source) ? isSourceLine(sourced.source) : sourced.source;
    return sourceName === undefined ? undefined : { authors, sourceName };
  }
  const found = names(worked.exec(line)?.groups?.names ?? line);
  return found && { authors: found };
}

/** Reads a line as a byline with its label, `Tác giả: Lê Thu`, `By Nina Pineda`; such a line may stand above a text too. */
export function isByline(text: string): Signature | undefined {
  const line = shortLine(text, longest);
  const found = line && bylineName(line.replace(/\s?\((?:tổng hợp|ghi|thực hiện)\)$/iu, ''));
  return found ? { authors: split(found) } : undefined;
}

function split(text: string): string[] {
  return splitNames(text)
    .map((name) => name.replace(role, '').replace(degrees, ''))
    .filter(Boolean);
}

function names(text: string): string[] | undefined {
  const found = split(text);
  return found.length > 0 && found.length <= 4 && found.every(isPersonName) ? found : undefined;
}
