import { sourceMark } from '../metadata/sourceMark.ts';
import type { GivenMetadata } from '../model/draft.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import type { Composition } from './composition.ts';
import { cutStart } from './phrasing.ts';

/** What the marks in front of a text say, and the text without them. */
export interface Marked {
  fields: Pick<Composition, 'description' | 'mark' | 'dateline'>;
  blocks: RawBlock[];
}

/** Takes the mark of the source, such as `(CAO)`, and the place off the standfirst and the first paragraph. */
export function readMark(blocks: readonly RawBlock[], given: GivenMetadata): Marked {
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

function withStartCut(raw: RawBlock, length: number): RawBlock {
  if (length <= 0 || raw.block.type !== 'paragraph') return raw;
  return {
    ...raw,
    block: { ...raw.block, children: cutStart(raw.block.children, length) },
    text: raw.text.slice(length),
  };
}
