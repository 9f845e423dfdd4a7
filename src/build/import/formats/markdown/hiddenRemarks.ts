import type { Notice } from '../../model/notice.ts';
import type { NumberedLine } from './numberedLines.ts';
import { proseLines, replaceProse } from './proseLines.ts';

/** A remark within a line; after a figure the signs are percent. */
const inLine = /(?<![\d%])%%(?!%)([^\n]*?)(?<!%)%%(?!%)/gu;

/** A remark begins on a line and ends on one of so many below. */
const opening = /(?<![\d%])%%(?!%)/u;
const mostLines = 200;

/**
 * Leaves out what Obsidian hides, between `%%` and `%%`, in a line or over several. What is never closed stays.
 *
 * @returns the lines without the remarks, which are told in their words
 */
export function withoutRemarks(lines: readonly NumberedLine[]): { lines: NumberedLine[]; notices: Notice[] } {
  const notices: Notice[] = [];
  const tell = (words: string, line: number) => {
    const text = words.trim();
    if (text !== '') notices.push({ code: 'hidden-remark', text, line });
  };
  const marked = proseLines(lines);
  const kept: NumberedLine[] = [];
  for (let index = 0; index < marked.length; index += 1) {
    const line = marked[index];
    if (!line) break;
    const { number, isCode } = line;
    const text = isCode ? line.text : withoutRemarksInLine(line.text, (words) => tell(words, number));
    const end = isCode || !opening.test(text) ? -1 : closedAt(marked, index);
    if (end < 0) {
      kept.push({ text, number });
      continue;
    }
    const [before = '', ...first] = text.split('%%');
    const [last = '', ...after] = marked[end]?.text.split('%%') ?? [];
    const between = marked.slice(index + 1, end).map((one) => one.text);
    tell([first.join('%%'), ...between, last].join('\n'), number);
    kept.push({ text: before, number }, { text: after.join('%%'), number: marked[end]?.number ?? number });
    index = end;
  }
  return { lines: kept, notices };
}

function withoutRemarksInLine(text: string, tell: (words: string) => void): string {
  if (!text.includes('%%')) return text;
  return replaceProse(text, (prose) =>
    prose.replace(inLine, (_all, words: string) => {
      tell(words);
      return '';
    }),
  );
}

function closedAt(lines: readonly NumberedLine[], from: number): number {
  const next = lines.slice(from + 1, from + mostLines).findIndex(({ text }) => text.includes('%%'));
  return next < 0 ? -1 : from + 1 + next;
}
