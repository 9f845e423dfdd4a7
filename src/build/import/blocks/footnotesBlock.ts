import type { RawBlock } from '../model/rawBlock.ts';
import { type Conversion, outermost } from './context.ts';
import type { Note } from './findFootnotes.ts';
import { isOfLines, joinLines, linesOf, plainText } from './phrasing.ts';

/**
 * An article with its footnotes as the last block, in the order of the references. A note to which nothing in the blocks
 * refers, because its reference stood in a caption or in what was dropped, becomes paragraphs.
 */
export function withFootnotes(blocks: readonly RawBlock[], notes: readonly Note[], conversion: Conversion): RawBlock[] {
  if (notes.length === 0) return [...blocks];
  const contents = notes.map(({ id, element }) => {
    const [first, ...others] = conversion.convert(element.childNodes, outermost);
    return { id, content: first ? [withoutStop(first), ...others] : [] };
  });
  const referenced = new Set<string>();
  for (const { block } of [...blocks, ...contents.flatMap(({ content }) => content)])
    collectReferences(block, referenced);
  const body = withoutLastBreaks(blocks);
  const children = contents.filter(({ id }) => referenced.has(id)).map(toFootnote);
  const forgotten = contents.filter(({ id }) => !referenced.has(id));
  for (const { content } of forgotten)
    conversion.notices.add({ code: 'footnote-unreferenced', text: content.map(({ text }) => text).join(' ') });
  const others = contents
    .filter(({ id }) => referenced.has(id))
    .flatMap(({ content }) => content.filter((raw) => !isOfLines(raw)));
  const block = { type: 'footnotes' as const, children };
  const text = children.map((note) => plainText(note.children)).join('\n');
  const end = children.length > 0 ? [{ block, text, classes: '', linkShare: 0 }] : [];
  return [...body, ...others, ...forgotten.flatMap(({ content }) => content), ...end];
}

/** The stop behind the number, `1. Theo …`: the number was the link back, and is not in the words. */
const stop = /^\s*[.:)\]](?!\.)\s*/u;

function withoutStop(raw: RawBlock): RawBlock {
  if (raw.block.type !== 'paragraph') return raw;
  const [first, ...others] = raw.block.children;
  if (first?.type !== 'text' || !stop.test(first.value)) return raw;
  const value = first.value.replace(stop, '');
  const children = value === '' ? others : [{ ...first, value }, ...others];
  if (children.length === 0) return raw;
  return { ...raw, block: { ...raw.block, children }, text: raw.text.replace(stop, '') };
}

function toFootnote({ id, content }: { id: string; content: readonly RawBlock[] }) {
  return { type: 'footnote' as const, id, children: joinLines(content.flatMap(linesOf)) };
}

/** The rule that pages set between a text and its footnotes. */
function withoutLastBreaks(blocks: readonly RawBlock[]): RawBlock[] {
  return blocks.slice(0, blocks.findLastIndex(({ block }) => block.type !== 'thematic-break') + 1);
}

/** Adds the ids of all references in a value of an article. */
function collectReferences(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collectReferences(item, ids);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value && value.type === 'footnote-reference' && 'id' in value) ids.add(String(value.id));
    for (const inner of Object.values(value)) collectReferences(inner, ids);
  }
}
