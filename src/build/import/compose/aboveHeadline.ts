import { isPersonName } from '../metadata/personName.ts';
import { isSectionName, readSection } from '../metadata/sections.ts';
import type { Notice } from '../model/notice.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import type { Section } from './composition.ts';
import { type Head, isLineBlock, takeLine } from './headLines.ts';
import { isKicker, lineBelow } from './kickers.ts';
import { lineNotice } from './lineNotice.ts';

/** Takes dates, kickers and the names of sections off that stand above a headline; the last line is none of them. */
export function takeAboveHeadline(head: Head, sections: readonly Section[]): void {
  for (let first = head.blocks[0]; first && head.blocks.length > 1; first = head.blocks[0]) {
    const notice = isLineBlock(first) ? takeAbove(first, head, sections) : undefined;
    if (!notice) return;
    head.notices.push(notice);
    head.blocks.shift();
  }
}

/** What is said of a line above the headline; undefined where it is none. */
function takeAbove(first: RawBlock, head: Head, sections: readonly Section[]): Notice | undefined {
  const { text } = first;
  if (isSectionName(text, sections)) {
    if (readSection([text], sections) === undefined) return { code: 'unknown-section', text };
    head.sections.unshift(text);
    return lineNotice(text);
  }
  if (isKicker(first, lineBelow(head.blocks, sections))) {
    if (text === text.toUpperCase() || !isPersonName(text)) return { code: 'dropped-kicker', text };
    head.authors.push(text);
    return lineNotice(text);
  }
  return first.block.type === 'paragraph' && takeLine(first, head, undefined, sections) ? lineNotice(text) : undefined;
}
