import { isElement, isText } from '../html/tree.ts';
import { isDateLine } from '../metadata/dateLine.ts';
import { isCell, isHeading, isProse, type PageLine } from './articleLines.ts';

/** More labels than this belong to a list in the text. */
const mostLabels = 12;
/** In characters: a line above the text that is as short, and no sentence, is none of it. */
const shortLabel = 40;

/**
 * Takes out what stands in the places of dates, names and biographies; above the first paragraph all short lines that are no
 * sentences, below the last the dates and what is said of the author.
 */
export function dropEnds(lines: readonly PageLine[], text: Set<PageLine>, authors: readonly string[]): void {
  const labels = [...text].filter(
    (line) => line.place === 'label' && !isProse(line) && !isHeading(line) && !isCell(line),
  );
  const keptLabels = new Set(labels.length > mostLabels ? labels : []);
  for (const line of labels) if (!keptLabels.has(line)) text.delete(line);
  const ordered = lines.filter((line) => text.has(line));
  for (const [index, line] of ordered.entries())
    if (isCall(line, index < endLines || index >= ordered.length - endLines)) text.delete(line);
  const isParagraph = (line: PageLine) => text.has(line) && isProse(line) && line.place !== 'label' && !isCredit(line);
  const first = lines.findIndex(isParagraph);
  const last = lines.findLastIndex(isParagraph);
  if (first < 0) return;
  for (const line of [...text]) {
    if ((line.index >= first && line.index <= last) || keptLabels.has(line)) continue;
    if (line.index === first - 1 && isCrosshead(line, lines[first])) continue;
    if (
      line.place === 'label' ||
      isDateLine(line.text) ||
      (line.index < first && (isShortLabel(line) || isCredit(line)))
    )
      text.delete(line);
  }
  dropBiography(lines, text, authors);
}

/** A paragraph that is all bold, right above the first of the text in the same element. */
function isCrosshead(line: PageLine, first: PageLine | undefined): boolean {
  if (line.place !== 'text' || line.block !== 'p' || first?.block !== 'p') return false;
  const isBold = line.nodes.every(
    (node) => isElement(node, 'strong', 'b') || (isText(node) && node.value.trim() === ''),
  );
  return (
    isBold &&
    'parentNode' in line.parent &&
    'parentNode' in first.parent &&
    line.parent.parentNode === first.parent.parentNode
  );
}

function isShortLabel(line: PageLine): boolean {
  if (isHeading(line) || line.block === 'li' || line.text.length >= shortLabel) return false;
  return !/[.!?…:,]["”’)]?$/u.test(line.text);
}

/** Above the text: who wrote and checked it, and when. */
function isCredit({ text }: PageLine): boolean {
  return text.length <= 200 && credits.test(text) && !/[.!?…:]["”’)]?$/u.test(text);
}

const credits = /^(?:\S+ ){0,2}(?:written|reviewed|updated|published|posted|edited|fact[- ]checked) (?:by|on)\s/iu;

const calls =
  /(?:^|\s)(?:subscribe (?:here|now|to|today)|sign up (?:here|now|for|to)|follow (?:me|us|him|her) on|download our app|đăng ký nhận|theo dõi chúng tôi)(?:\s|[.,!]|$)/iu;

/** `Theo dõi Báo Sông Nước trên Google News để cập nhật tin nhanh.`: asks so without a link too. */
const follow =
  /^theo dõi (?:\S{1,30}\s){1,6}(?:trên|qua) (?:google news|google tin tức|facebook|zalo|youtube|tiktok|telegram)(?:\sđể\s.{1,100})?[.!]?$/iu;

/** In characters. */
const longestCall = 400;
/** So many lines at each end may be calls to the reader wherever they have their words. */
const endLines = 2;

/** A line that asks the reader to subscribe or follow. */
function isCall({ text, linked }: PageLine, isEnd: boolean): boolean {
  if (isEnd && follow.test(text)) return true;
  if (linked === 0 || text.length > longestCall) return false;
  return calls.test(isEnd ? text : text.replace(/^[^\p{L}]+/u, '').slice(0, 20));
}

/** So many lines at the end may be about the author. */
const biographyLines = 3;

/** Below the text, sentences that begin with the author's name and say what he is. */
function dropBiography(lines: readonly PageLine[], text: Set<PageLine>, authors: readonly string[]): void {
  const names = authors.filter((name) => name.length >= 5 && name.length <= 60);
  const ends = lines.filter((line) => text.has(line)).slice(-biographyLines);
  for (const line of ends.toReversed()) {
    const name = names.find((author) => line.text.startsWith(`${author} `) || line.text.startsWith(`${author}, `));
    if (name === undefined || text.size <= biographyLines) return;
    if (!saysWhatIs.test(line.text.slice(name.length, name.length + 60))) return;
    text.delete(line);
  }
}

const saysWhatIs = /^,?\s(?:is|was|has been|covers|writes|works|reports|joined|là)\s/u;
