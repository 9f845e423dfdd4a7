import { sourceMark } from '../metadata/sourceMark.ts';
import type { GivenMetadata } from '../model/manuscript.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import type { Composition } from './composition.ts';
import { cutStart } from './phrasing.ts';

/** What the marks in front of a text say, and the text without them. */
export interface Marked {
  fields: Pick<Composition, 'description' | 'mark' | 'dateline'>;
  blocks: RawBlock[];
}

/**
 * Takes the mark of the source, such as `(CAO)`, and the place off the standfirst and the first paragraph. A paragraph before the
 * one with the mark is the standfirst: the mark begins the text.
 */
export function readMark(blocks: readonly RawBlock[], given: GivenMetadata): Marked {
  const [above, marked] = blocks;
  if (given.description === undefined && isStandfirst(above) && marked?.block.type === 'paragraph') {
    const { mark } = sourceMark(marked.text);
    if (mark !== undefined && sourceMark(above.text).mark === undefined)
      return readMark(blocks.slice(1), { ...given, description: above.text });
  }
  const standfirst = given.description === undefined ? undefined : sourceMark(given.description);
  const first = blocks.findIndex(({ block }) => block.type === 'paragraph');
  const lead = blocks[first];
  const opening = lead && sourceMark(lead.text);
  const mark = given.mark ?? standfirst?.mark ?? opening?.mark;
  const dateline = given.dateline ?? standfirst?.dateline ?? opening?.dateline;
  return {
    fields: {
      ...(standfirst?.rest && { description: standfirst.rest }),
      ...(mark && { mark }),
      ...(dateline && { dateline }),
    },
    blocks:
      lead && opening ? blocks.with(first, withStartCut(lead, lead.text.length - opening.rest.length)) : [...blocks],
  };
}

/** In characters. */
const longestStandfirst = 500;

function isStandfirst(raw: RawBlock | undefined): raw is RawBlock {
  return raw?.block.type === 'paragraph' && raw.text.length > 40 && raw.text.length <= longestStandfirst;
}

function withStartCut(raw: RawBlock, length: number): RawBlock {
  if (length <= 0 || raw.block.type !== 'paragraph') return raw;
  return {
    ...raw,
    block: { ...raw.block, children: cutStart(raw.block.children, length) },
    text: raw.text.slice(length),
  };
}
