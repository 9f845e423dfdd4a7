import type { Notice } from '../../model/notice.ts';
import type { NumberedLine } from './numberedLines.ts';
import { type ProseLine, proseLines } from './proseLines.ts';

/** What an abbreviation stands for, which programs show when it is pointed at. */
const abbreviation = /^ {0,3}\*\[[^\]\n]{1,80}\]:/u;
const definition = /^ {0,3}:[ \t]+(\S.*)$/u;
/** The beginnings of all that is no paragraph, and ends of sentences. */
const noTerm = /^\s*(?:$|[#>|<:]|[-*+]\s|\d{1,9}[.)]\s|!\[|\[\^)|[.:;!?…]\s*$/u;

/**
 * Reads what Markdown Extra adds: a term with its definitions below, each behind a colon, is an item of a list; lines that explain
 * abbreviations are left out, and told.
 */
export function readDefinitions(lines: readonly NumberedLine[]): { lines: NumberedLine[]; notices: Notice[] } {
  const notices: Notice[] = [];
  const kept = proseLines(lines).filter(({ text, number, isCode }) => {
    const isDropped = !isCode && abbreviation.test(text);
    if (isDropped) notices.push({ code: 'dropped-abbreviation', text: text.trim(), line: number });
    return !isDropped;
  });
  const read: NumberedLine[] = [];
  for (let index = 0; index < kept.length; index += 1) {
    const line = kept[index];
    if (!line) break;
    const first = isTerm(kept, index) ? firstDefinition(kept, index) : undefined;
    if (first === undefined) read.push({ text: line.text, number: line.number });
    else {
      const texts = definitionsFrom(kept, first);
      read.push({ text: `+ ${line.text.trim()}: ${texts.join('\\\n  ')}`, number: line.number });
      index = first + texts.length - 1;
    }
  }
  return { lines: read.flatMap(({ text, number }) => text.split('\n').map((one) => ({ text: one, number }))), notices };
}

function isTerm(lines: readonly ProseLine[], at: number): boolean {
  const line = lines[at];
  const isFirst = (lines[at - 1]?.text ?? '').trim() === '';
  return line !== undefined && isFirst && !line.isCode && !noTerm.test(line.text);
}

/** The place of the definition right below a term, or below one blank line. */
function firstDefinition(lines: readonly ProseLine[], term: number): number | undefined {
  const next = (lines[term + 1]?.text ?? '').trim() === '' ? term + 2 : term + 1;
  return definition.test(lines[next]?.text ?? '') ? next : undefined;
}

function definitionsFrom(lines: readonly ProseLine[], first: number): string[] {
  const texts: string[] = [];
  for (let at = first; ; at += 1) {
    const [, text] = definition.exec(lines[at]?.text ?? '') ?? [];
    if (text === undefined) return texts;
    texts.push(text);
  }
}
