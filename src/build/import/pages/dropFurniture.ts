import { comparable, isSameText } from '../compose/sameText.ts';
import { isFurniture } from '../metadata/furniture.ts';
import { isCell, isHeading, type PageLine } from './articleLines.ts';
import { isLink, isUnfilled, leadsElsewhere } from './lineKinds.ts';

/** Takes out of a text what lies amid it and is none of it: captions, links to other articles, the headline once more. */
export function dropFurniture(lines: readonly PageLine[], text: Set<PageLine>, headline: string | undefined): void {
  const repeats = repeatedQuotes(text);
  const ordered = [...text];
  for (const [at, line] of ordered.entries())
    if (!isAmidText(ordered, at) && (isNoText(line, headline) || isTwin(line, lines, text) || repeats.has(line)))
      text.delete(line);
  for (const line of [...text]) if (isLabelOf(line, lines[line.index + 1], text)) text.delete(line);
}

function isNoText(line: PageLine, headline: string | undefined): boolean {
  if (line.isCaption || (headline !== undefined && isSameText(line.text, headline))) return true;
  if (isCell(line)) return false;
  if (isUnfilled(line) || isFurniture(line.text)) return true;
  return !isHeading(line) && (isLink(line) || leadsElsewhere(line));
}

/** In lines, and in characters. */
const textReach = 6;
const sentence = 60;

/** An address or a telephone number between sentences is of the text, as in an appeal for help. */
function isAmidText(lines: readonly PageLine[], at: number): boolean {
  if (isFurniture(lines[at]?.text ?? '')?.reason !== 'contact') return false;
  const isSentence = ({ text }: PageLine) => text.length >= sentence && /[.!?…:]["”’)]?$/u.test(text);
  return (
    lines.slice(Math.max(0, at - textReach), at).some(isSentence) &&
    lines.slice(at + 1, at + 1 + textReach).some(isSentence)
  );
}

/** In characters: what is so long and stands there twice is one text for two widths of screen. */
const longRepeat = 100;

function isTwin({ text, index }: PageLine, lines: readonly PageLine[], kept: ReadonlySet<PageLine>): boolean {
  const before = lines.slice(Math.max(0, index - 3), index);
  return text.length >= longRepeat && before.some((other) => other.text === text && kept.has(other));
}

/** `Xem thêm:`, `Table of contents`: a few words above links that were left out. */
function isLabelOf(line: PageLine, next: PageLine | undefined, text: ReadonlySet<PageLine>): boolean {
  if (isHeading(line) || isCell(line) || line.text.length > 60 || /[.!?…]["”’)]?$/u.test(line.text)) return false;
  if (!next || text.has(next) || next.linked === 0) return false;
  return line.text.endsWith(':') || (line.block !== 'li' && isLink(next));
}

/** In lines, and in characters: among more the time to compare them all would not be short. */
const mostCompared = 400;
const shortestQuote = 50;
/** In lines: so near its sentence a quote stands. */
const quoteReach = 10;

/** Sentences of the text that stand there once more, set large. */
function repeatedQuotes(text: ReadonlySet<PageLine>): Set<PageLine> {
  const known = [...text].filter((line) => line.text.length >= shortestQuote);
  if (known.length > mostCompared) return new Set();
  const plain = known.map((line) => ({ line, words: comparable(line.text) }));
  const repeats = plain.filter(({ line, words }) =>
    plain.some(
      (other) =>
        Math.abs(other.line.index - line.index) <= quoteReach &&
        other.words.length > words.length * 1.3 &&
        other.words.includes(words),
    ),
  );
  return new Set(
    repeats.filter(({ line }) => !isHeading(line) && line.block !== 'li' && !isCell(line)).map(({ line }) => line),
  );
}
