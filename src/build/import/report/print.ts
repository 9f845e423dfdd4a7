import type { Notice } from '../model/notice.ts';
import { shownChanges } from './changes.ts';
import type { Outcome } from './outcome.ts';
import { sentences } from './sentences.ts';

/** So many sentences of one kind are printed, and so many words with each; the others are counted, and are in the report as JSON. */
const shownSentences = 5;
const shownWords = 3;
/** In characters. */
const longestQuote = 80;

const segmenter = new Intl.Segmenter('vi');

/** What the terminal shows of an outcome. */
export function printOutcome(outcome: Outcome, isDryRun: boolean): string {
  const { name, status, id, reason, changes = [] } = outcome;
  const states = {
    written: isDryRun ? `sẽ ghi bài ${id}` : `đã ghi bài ${id}`,
    unchanged: `đã có bài ${id}, không đổi`,
    'left-out': 'để lại',
    refused: 'KHÔNG NHẬP',
  };
  const first = `${name.replace(/[:\s]+$/u, '')}: ${states[status]}${reason ? `. ${reason}` : ''}`;
  return [
    first,
    ...shownChanges(changes).map((line) => `    ${line}`),
    ...noticeLines(outcome.notices),
    ...outsideLine(outcome),
  ].join('\n');
}

function noticeLines(notices: readonly Notice[]): string[] {
  const codes = [...new Set(notices.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const ofCode = notices.filter((notice) => notice.code === code);
    const said = [...new Set(ofCode.map(sentenceOf))];
    const shown = said.slice(0, shownSentences);
    const others = ofCode.filter((notice) => !shown.includes(sentenceOf(notice)));
    return [...shown.flatMap((sentence) => sentenceLines(sentence, ofCode)), ...moreLine(others.length)];
  });
}

function sentenceLines(sentence: string, notices: readonly Notice[]): string[] {
  const same = notices.filter((notice) => sentenceOf(notice) === sentence);
  return [`    ${sentence}`, ...same.slice(0, shownWords).flatMap(quoteOf), ...moreLine(same.length - shownWords)];
}

function moreLine(count: number): string[] {
  return count > 0 ? [`      … và ${count} chỗ nữa`] : [];
}

/** The sentence of a notice. */
export function sentenceOf({ code, result }: Notice): string {
  return sentences[code].replace('{result}', result ?? '');
}

function quoteOf({ text, line }: Notice): string[] {
  if (!text) return [];
  return [`      ${line === undefined ? '' : `dòng ${line}: `}“${shorten(text)}”`];
}

/** A text on one line, shortened between graphemes. */
function shorten(text: string): string {
  const line = text.slice(0, longestQuote * 8).replace(/\s+/gu, ' ');
  if (line.length <= longestQuote) return line;
  const letters = [...segmenter.segment(line)];
  if (letters.length <= longestQuote) return letters.map(({ segment }) => segment).join('');
  return `${letters
    .slice(0, longestQuote)
    .map(({ segment }) => segment)
    .join('')}…`;
}

function outsideLine({ lines }: Outcome): string[] {
  const outside = lines.filter((line) => line.in === 'outside');
  const [first] = outside;
  if (!first) return [];
  return [`    ${outside.length} dòng ngoài phần bài không lấy, như “${shorten(first.text)}”; xem đủ bằng --report.`];
}

/** The last line: how many of each. */
export function printSummary(outcomes: readonly Pick<Outcome, 'status'>[], isDryRun: boolean): string {
  const count = (status: Outcome['status']) => outcomes.filter((outcome) => outcome.status === status).length;
  const parts: [number, string][] = [
    [count('written'), isDryRun ? 'sẽ ghi' : 'đã ghi'],
    [count('unchanged'), 'không đổi'],
    [count('left-out'), 'để lại'],
    [count('refused'), 'không nhập được'],
  ];
  const told = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${words}`);
  return told.length > 0 ? `${told.join(', ')}.` : 'Không có gì để nhập.';
}

/** The last line after Ctrl+C. */
export function printInterrupted(outcomes: readonly Pick<Outcome, 'status'>[], isDryRun: boolean): string {
  const done = outcomes.length > 0 ? `. Trước đó: ${printSummary(outcomes, isDryRun)}` : ', chưa nhập bài nào.';
  return `Đã dừng giữa chừng (Ctrl+C)${done} Chạy lại lệnh ấy để nhập tiếp.`;
}
