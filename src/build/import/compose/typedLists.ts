import type { BlockOf, Phrasing } from '../../../article/schema/articleSchema.ts';
import { joinLines, linesOf, plainText } from '../blocks/phrasing.ts';
import { type MarkedLine, type MarkedRun, markedRunAt, type TypedList } from '../metadata/typedLists.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import { cutStart } from './phrasing.ts';

/**
 * Paragraphs that were typed as items, one below the other or parted by breaks, become lists; lines of a dialogue stay.
 *
 * @param hasNumbers whether numbers are marks of items too: on pages they are mostly those of sections
 */
export function readTypedLists(blocks: readonly RawBlock[], hasNumbers: boolean): RawBlock[] {
  const apart = blocks.flatMap(withoutBreaks);
  const lines = apart.map((raw): MarkedLine => (isItemLike(raw) ? raw : { text: '' }));
  return runsOf(lines).flatMap(({ at, length, list }) => {
    const run = apart.slice(at, at + length);
    // Lists of the schema begin with 1: others keep their numbers as words.
    const isList = list !== undefined && (list.start === undefined || (hasNumbers && list.start === 1));
    return isList ? [listOf(run, list)] : run;
  });
}

/** Lines in the runs of marks that they make; one without a mark is a run of its own. */
function runsOf(lines: readonly MarkedLine[]): (MarkedRun & { at: number })[] {
  const runs: (MarkedRun & { at: number })[] = [];
  for (let at = 0; at < lines.length; at += runs.at(-1)?.length ?? 1)
    runs.push({ at, ...(markedRunAt(lines, at) ?? { length: 1 }) });
  return runs;
}

function isItemLike({ block, align }: RawBlock): boolean {
  return block.type === 'paragraph' && align === undefined;
}

function listOf(run: readonly RawBlock[], { items, start }: TypedList): RawBlock {
  const children = run.map((raw, index) => {
    const mark = raw.text.length - (items[index]?.length ?? 0);
    return { type: 'list-item' as const, children: cutStart(linesOf(raw).flat(), mark) };
  });
  const block = { type: 'list' as const, ordered: start !== undefined, children };
  return { block, text: items.join('\n'), classes: run[0]?.classes ?? '', linkShare: 0 };
}

/** A paragraph whose lines from one on all have marks, as these lines and what is before them. */
function withoutBreaks(raw: RawBlock): RawBlock[] {
  if (raw.block.type !== 'paragraph' || !raw.text.includes('\n')) return [raw];
  const lines = linesApart(raw.block).map((children) => lineOf(raw, children));
  const last = runsOf(lines).at(-1);
  if (!last?.list) return [raw];
  const before = lines.slice(0, last.at);
  const head = before.length > 0 ? [lineOf(raw, joinLines(before.map(({ block }) => block.children)))] : [];
  return [...head, ...lines.slice(last.at)];
}

type Line = RawBlock & { block: BlockOf<'paragraph'> };

function lineOf(raw: RawBlock, children: Phrasing[]): Line {
  return { ...raw, block: { type: 'paragraph', children }, text: plainText(children) };
}

function linesApart({ children }: BlockOf<'paragraph'>): Phrasing[][] {
  const lines: Phrasing[][] = [[]];
  for (const part of children) {
    if (part.type === 'break') lines.push([]);
    else lines.at(-1)?.push(part);
  }
  return lines;
}
