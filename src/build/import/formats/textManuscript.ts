import { parseHtml } from '../html/parseHtml.ts';
import type { InputLine, Manuscript } from '../model/manuscript.ts';
import type { Notice } from '../model/notice.ts';
import type { Source } from '../model/source.ts';
import { plainHtml } from './plain/plainHtml.ts';
import { sourceLines } from './plain/sourceLines.ts';
import { unitsOf } from './plain/units.ts';

/**
 * Reads plain text, or text that was copied from a page: paragraphs as they were typed, with lists, quotes, tables and breaks.
 *
 * @param text decoded; in TCVN3 or VNI too
 * @throws RefusedError for more paragraphs than a tree may have
 */
export function textManuscript(source: Source, text: string): Manuscript {
  const { lines, notices } = sourceLines(text);
  const { units, isJoined } = unitsOf(lines);
  const joined: Notice[] = isJoined ? [{ code: 'joined-lines' }] : [];
  return {
    name: source.name,
    content: parseHtml(plainHtml(units)),
    given: {},
    lines: visibleLines(lines),
    notices: [...notices, ...joined],
    kind: 'text',
  };
}

function visibleLines(lines: readonly string[]): InputLine[] {
  return lines.flatMap((line, index) => {
    const text = line.replace(/\s+/gu, ' ').trim();
    return text === '' ? [] : [{ number: index + 1, text }];
  });
}
