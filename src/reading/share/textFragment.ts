import { foldLetters, foldTexts } from '../../text/foldedText.ts';
import { lineAt, rangeOfLine, textOfRange } from '../../text/textLines.ts';
import type { TextPosition, TextRange } from '../../text/textRange.ts';
import { wholeWords, wordsOf } from '../../text/words.ts';
import type { PageLine } from './pageLines.ts';

/** Passages up to this many UTF-16 units are named whole; longer ones by beginning and end, for a shorter address. */
const maxExact = 80;

/** How many words of a beginning or an end are tried first. */
const minTerm = 3;

/** The terms of a text directive, as plain text. */
interface Terms {
  prefix: string;
  start: string;
  end?: string;
  suffix: string;
}

/**
 * The text fragment of a passage, widened to whole words: `text=[prefix-,]start[,end][,-suffix]`
 * (https://wicg.github.io/scroll-to-text-fragment/). A browser takes the first match on the page, and browsers compare
 * differently: case, marks and đ may or may not count. So words are added until the passage is the first match by letters
 * and digits alone, wherever words and lines end; every browser's matches are among those.
 *
 * @param lines all lines of the page, in order
 * @returns undefined where even the whole lines of the passage match elsewhere first
 */
export function textDirective(lines: readonly PageLine[], passage: TextRange): string | undefined {
  const words = wholeWords(lines, passage);
  const wider = words && wholeWords(lines, wholeLines(lines, words));
  if (!wider) return undefined;
  const findTerms = termFinder(lines);
  const terms = findTerms(words) ?? findTerms(wider);
  if (!terms) return undefined;
  const { prefix, start, end, suffix } = terms;
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
  return `text=${parts.filter(Boolean).join(',')}`;
}

/** A range with all of the lines that it begins and ends in. */
export function wholeLines(lines: readonly PageLine[], { from, to }: TextRange): TextRange {
  const first = lines[lineAt(lines, from, 'start')];
  const last = lines[lineAt(lines, to, 'end')];
  return { from: first ? rangeOfLine(first).from : from, to: last ? rangeOfLine(last).to : to };
}

/** Where an end of a passage stands: in which line, and how many UTF-16 units behind its beginning. */
interface LinePlace {
  nth: number;
  offset: number;
}

function placeIn(lines: readonly PageLine[], position: TextPosition, edge: 'start' | 'end'): LinePlace {
  const nth = lineAt(lines, position, edge);
  return { nth, offset: position.offset - (lines[nth]?.start ?? 0) };
}

/** Folds the page once; what it returns finds the fewest terms by which a passage is the first match. */
function termFinder(lines: readonly PageLine[]): (passage: TextRange) => Terms | undefined {
  const { letters, indexOf } = foldTexts(lines.map(({ text }) => text));
  const isFirst = (before: string, after: string, at: number, since = 0) =>
    letters.indexOf(foldLetters(before) + foldLetters(after), since) === at - foldLetters(before).length;
  return (passage) => {
    const from = placeIn(lines, passage.from, 'start');
    const to = placeIn(lines, passage.to, 'end');
    const at = indexOf(from.nth, from.offset);
    const before = textsBefore(lines, from);
    const after = textsAfter(lines, to);
    const starts = textsFrom(lines, from, to);
    if (from.nth === to.nth && (to.offset - from.offset <= maxExact || starts.length === 0)) {
      const start = textOfRange(lines, passage);
      const context = growing(before, after).find(([prefix, suffix]) => isFirst(prefix, start + suffix, at));
      return context && { prefix: context[0], start, suffix: context[1] };
    }
    const head = growing(before, starts).find(([prefix, start]) => isFirst(prefix, start, at));
    if (!head) return undefined;
    const [prefix, start] = head;
    const since = at + foldLetters(start).length;
    const behind = indexOf(to.nth, to.offset);
    const tail = growing(textsTo(lines, from, to), after).find(([end, suffix]) => isFirst(end, suffix, behind, since));
    return tail && { prefix, start, end: tail[0], suffix: tail[1] };
  };
}

/** Possible prefixes, from none to all that the line has before a place; at its beginning, to all of the line before. */
function textsBefore(lines: readonly PageLine[], { nth, offset }: LinePlace): string[] {
  const before = lines[nth]?.text.slice(0, offset) ?? '';
  return ['', ...tails(before.trim() === '' ? neighbour(lines, nth, -1) : before)];
}

/** Possible suffixes, likewise. */
function textsAfter(lines: readonly PageLine[], { nth, offset }: LinePlace): string[] {
  const after = lines[nth]?.text.slice(offset) ?? '';
  return ['', ...heads(after.trim() === '' ? neighbour(lines, nth, 1) : after)];
}

/** The text of the line before or after, if that is sure to stand there at the next visit. */
function neighbour(lines: readonly PageLine[], nth: number, step: 1 | -1): string {
  const other = lines[nth + step];
  return other?.part !== undefined && other.part === lines[nth]?.part ? other.text : '';
}

/** Possible starts: a few words, then ever more; within one line at most the first half of the passage. */
function textsFrom(lines: readonly PageLine[], from: LinePlace, to: LinePlace): string[] {
  const isOneLine = from.nth === to.nth;
  const words = heads(lines[from.nth]?.text.slice(from.offset, isOneLine ? to.offset : undefined) ?? '');
  return fromFew(isOneLine ? words.slice(0, words.length >> 1) : words);
}

/** Possible ends, likewise the second half. */
function textsTo(lines: readonly PageLine[], from: LinePlace, to: LinePlace): string[] {
  const isOneLine = from.nth === to.nth;
  const words = tails(lines[to.nth]?.text.slice(isOneLine ? from.offset : 0, to.offset) ?? '');
  return fromFew(isOneLine ? words.slice(0, (words.length + 1) >> 1) : words);
}

function fromFew(texts: readonly string[]): string[] {
  return texts.slice(Math.max(0, Math.min(minTerm, texts.length) - 1));
}

/** The first word of a text, the first two, and so on. */
function heads(text: string): string[] {
  return wordsOf(text).map(({ end }) => text.slice(0, end).trim());
}

/** The last word of a text, the last two, and so on. */
function tails(text: string): string[] {
  return wordsOf(text)
    .reverse()
    .map(({ start }) => text.slice(start).trim());
}

/** Pairs of two lists that are not empty, one step further in each by turns until both have ended. */
function growing(left: readonly string[], right: readonly string[]): [string, string][] {
  return Array.from({ length: 2 * Math.max(left.length, right.length) - 1 }, (_, step) => [
    left[Math.min((step + 1) >> 1, left.length - 1)] ?? '',
    right[Math.min(step >> 1, right.length - 1)] ?? '',
  ]);
}

/** Percent-encodes a term, also the syntax of directives and what programs take for the end of a link in a message. */
function encode(term: string): string {
  return encodeURIComponent(term.replace(/\s+/gu, ' ')).replace(
    /[-.!~*'()_]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
