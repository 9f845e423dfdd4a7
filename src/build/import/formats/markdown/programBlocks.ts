import type { Notice } from '../../model/notice.ts';
import type { NumberedLine } from './numberedLines.ts';
import { proseLines } from './proseLines.ts';

/** Blocks of code that a program shows as something else: queries of Obsidian, diagrams. */
const opening = /^ {0,3}(?:`{3,}|~{3,}) *\{?\.?(?:dataview(?:js)?|query|tasks|button|mermaid|plantuml|dot|chart)\b/iu;

/** Leaves out blocks of code that no reader sees as such; each is told in its words. */
export function withoutPrograms(lines: readonly NumberedLine[]): { lines: NumberedLine[]; notices: Notice[] } {
  const notices: Notice[] = [];
  const kept: NumberedLine[] = [];
  let open: Notice | undefined;
  for (const { text, number, isCode, isFence } of proseLines(lines)) {
    if (isFence && !open && opening.test(text)) {
      open = { code: 'dropped-program', text, line: number };
      notices.push(open);
    } else if (open) {
      open.text += `\n${text}`;
      if (isFence || !isCode) open = undefined;
    } else kept.push({ text, number });
  }
  return { lines: kept, notices };
}
