import type { PageLine } from '../../../src/reading/share/pageLines.ts';
import type { TextPosition, TextRange } from '../../../src/text/textRange.ts';
import { wordsOf } from '../../../src/text/words.ts';

/** How alike two texts must be. */
export type Likeness = (text: string) => string;

interface Directive {
  prefix: string;
  start: string;
  end: string | undefined;
  suffix: string;
}

/**
 * The passage that a browser goes to, by the rules of https://wicg.github.io/scroll-to-text-fragment/ (find a range from a
 * text directive): each term within one block and at the edges of words, the prefix right before the start and the suffix
 * right after the end, but for white space, which may have the edge of a block in it.
 *
 * @param alike makes a text what is compared, letter for letter
 */
export function findDirective(blocks: readonly PageLine[], directive: string, alike: Likeness): TextRange | undefined {
  const { prefix, start, end, suffix } = parse(directive);
  for (const from of placesOf(blocks, start, alike)) {
    if (prefix && !follows(blocks, prefix, from.from, alike)) continue;
    if (end === undefined) {
      if (!suffix || precedes(blocks, suffix, from.to, alike)) return from;
      continue;
    }
    for (const to of placesOf(blocks, end, alike))
      if (isAfter(to.from, from.to) && (!suffix || precedes(blocks, suffix, to.to, alike)))
        return { from: from.from, to: to.to };
    return undefined;
  }
  return undefined;
}

function parse(directive: string): Directive {
  const terms = directive.replace(/^text=/u, '').split(',');
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : '';
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : '';
  const [start = '', end] = terms;
  if (!start || terms.length > 2) throw new Error(`no directive: ${directive}`);
  const decode = (term = '') => decodeURIComponent(term);
  return {
    prefix: decode(prefix),
    start: decode(start),
    end: end === undefined ? end : decode(end),
    suffix: decode(suffix),
  };
}

/** Where a term stands, in order. */
function* placesOf(blocks: readonly PageLine[], term: string, alike: Likeness): Generator<TextRange> {
  for (const [block, { text }] of blocks.entries()) {
    const compared = alike(text);
    for (let at = compared.indexOf(alike(term)); at >= 0; at = compared.indexOf(alike(term), at + 1)) {
      const to = at + term.length;
      if (isEdge(text, at) && isEdge(text, to)) yield { from: { block, offset: at }, to: { block, offset: to } };
    }
  }
}

/** Between letters there is an edge only where a word begins or ends. */
function isEdge(text: string, at: number): boolean {
  const isLetter = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{M}\p{N}]/u.test(unit);
  if (!isLetter(text[at - 1]) || !isLetter(text[at])) return true;
  return wordsOf(text).some(({ start, end }) => start === at || end === at);
}

function follows(
  blocks: readonly PageLine[],
  prefix: string,
  { block, offset }: TextPosition,
  alike: Likeness,
): boolean {
  let before = (blocks[block]?.text ?? '').slice(0, offset).trimEnd();
  if (before === '') before = (blocks[block - 1]?.text ?? '').trimEnd();
  return alike(before).endsWith(alike(prefix));
}

function precedes(
  blocks: readonly PageLine[],
  suffix: string,
  { block, offset }: TextPosition,
  alike: Likeness,
): boolean {
  let after = (blocks[block]?.text ?? '').slice(offset).trimStart();
  if (after === '') after = (blocks[block + 1]?.text ?? '').trimStart();
  return alike(after).startsWith(alike(suffix));
}

function isAfter(a: TextPosition, b: TextPosition): boolean {
  return a.block > b.block || (a.block === b.block && a.offset >= b.offset);
}
