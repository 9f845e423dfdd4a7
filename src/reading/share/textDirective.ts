import { fold } from '../../language/fold.ts';
import { type Block, type Passage, type Point, passageText, wholeBlocks, wholeWords, wordsOf } from './passage.ts';

/** A passage of so many UTF-16 units is named whole; of a longer one the beginning and the end, for a shorter address. */
const namedWhole = 80;

/** With how many words a beginning and an end are tried first. */
const fewWords = 3;

interface Terms {
  prefix: string;
  start: string;
  end?: string;
  suffix: string;
}

/**
 * The part of an address that leads to a passage, widened to whole words: `text=[prefix-,]start[,end][,-suffix]`
 * (https://wicg.github.io/scroll-to-text-fragment/). A browser takes the first place in the page that fits, and how it
 * compares differs: case, marks and đ may or may not count. So words are added until the passage is the first place
 * even for letters and digits alone, whatever their case and marks, and wherever words and blocks end. What a browser
 * takes for a fit is among those, so there too the passage is the first.
 *
 * @param blocks all the text of the page, in order
 * @returns undefined where nothing tells the passage from another, not even its whole blocks
 */
export function textDirective(blocks: readonly Block[], passage: Passage): string | undefined {
  const words = wholeWords(blocks, passage);
  const wider = words && wholeWords(blocks, wholeBlocks(blocks, words));
  const terms = wider && (termsFor(blocks, words) ?? termsFor(blocks, wider));
  if (!terms) return undefined;
  const { prefix, start, end, suffix } = terms;
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
  return `text=${parts.filter(Boolean).join(',')}`;
}

function termsFor(blocks: readonly Block[], passage: Passage): Terms | undefined {
  const { from, to } = passage;
  const page = blocks.map(({ text }) => letters(text));
  const all = page.join('');
  const placeOf = ({ block, offset }: Point) =>
    page.slice(0, block).join('').length + letters(blocks[block]?.text.slice(0, offset) ?? '').length;
  const isFirst = (before: string, after: string, at: number, since = 0) =>
    all.indexOf(letters(before) + letters(after), since) === at - letters(before).length;
  const before = textsBefore(blocks, from);
  const after = textsAfter(blocks, to);

  const starts = textsFrom(blocks, passage);
  if (from.block === to.block && (to.offset - from.offset <= namedWhole || starts.length === 0)) {
    const start = passageText(blocks, passage);
    for (const [prefix, suffix] of growing(before, after))
      if (isFirst(prefix, start + suffix, placeOf(from))) return { prefix, start, suffix };
    return undefined;
  }
  const head = find(growing(before, starts), ([prefix, start]) => isFirst(prefix, start, placeOf(from)));
  if (!head) return undefined;
  const [prefix, start] = head;
  const since = placeOf(from) + letters(start).length;
  const tail = find(growing(textsTo(blocks, passage), after), ([end, suffix]) =>
    isFirst(end, suffix, placeOf(to), since),
  );
  return tail && { prefix, start, end: tail[0], suffix: tail[1] };
}

/** Letters and digits alone, without case and marks. */
function letters(text: string): string {
  return fold(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What may stand as prefix, from nothing to all that the block has before the point; before the block, the one before. */
function textsBefore(blocks: readonly Block[], { block, offset }: Point): string[] {
  const { text, part } = blocks[block] ?? { text: '' };
  const previous = blocks[block - 1];
  if (text.slice(0, offset).trim() === '' && previous && part !== undefined && previous.part === part)
    return ['', ...tails(previous.text)];
  return ['', ...tails(text.slice(0, offset))];
}

function textsAfter(blocks: readonly Block[], { block, offset }: Point): string[] {
  const { text, part } = blocks[block] ?? { text: '' };
  const next = blocks[block + 1];
  if (text.slice(offset).trim() === '' && next && part !== undefined && next.part === part)
    return ['', ...heads(next.text)];
  return ['', ...heads(text.slice(offset))];
}

/** How the passage begins: a few words, then ever more, the first half of them at most if it is all in one block. */
function textsFrom(blocks: readonly Block[], { from, to }: Passage): string[] {
  const text = blocks[from.block]?.text ?? '';
  const within = heads(text.slice(from.offset, from.block === to.block ? to.offset : text.length));
  return fromFew(from.block === to.block ? within.slice(0, within.length >> 1) : within);
}

function textsTo(blocks: readonly Block[], { from, to }: Passage): string[] {
  const text = blocks[to.block]?.text ?? '';
  const within = tails(text.slice(from.block === to.block ? from.offset : 0, to.offset));
  return fromFew(from.block === to.block ? within.slice(0, (within.length + 1) >> 1) : within);
}

function fromFew(texts: readonly string[]): string[] {
  return texts.slice(Math.max(0, Math.min(fewWords, texts.length) - 1));
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

/** Pairs of two lists, going on in each by turns until both have come to their ends. */
function* growing(left: readonly string[], right: readonly string[]): Generator<[string, string]> {
  const turns = 2 * Math.max(left.length, right.length) - 1;
  for (let turn = 0; turn < turns; turn += 1) {
    const a = left[Math.min((turn + 1) >> 1, left.length - 1)];
    const b = right[Math.min(turn >> 1, right.length - 1)];
    if (a !== undefined && b !== undefined) yield [a, b];
  }
}

function find<Value>(values: Iterable<Value>, isRight: (value: Value) => boolean): Value | undefined {
  for (const value of values) if (isRight(value)) return value;
  return undefined;
}

/** Also what could end a link in a message that another program has to find the end of. */
function encode(term: string): string {
  return encodeURIComponent(term.replace(/\s+/gu, ' ')).replace(
    /[-.!~*'()_]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
