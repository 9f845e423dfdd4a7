import { descendants } from '../html/tree.ts';
import type { HtmlParent } from '../model/manuscript.ts';
import type { Notice } from '../model/notice.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import { type Conversion, outermost } from './context.ts';
import { convert } from './convert.ts';
import { findFootnotes } from './findFootnotes.ts';
import { withFootnotes } from './footnotesBlock.ts';
import { NoticeCollector } from './notices.ts';
import { PieceCounter, refuseTooMany } from './pieces.ts';
import { settleLevels, withoutTwins } from './wholeArticle.ts';

/**
 * The blocks that HTML makes, whatever it comes from; the tree stays as it is. With ids, and with captions where they are
 * empty, they are the body of a valid article.
 *
 * @returns them in order, footnotes last, and what was dropped or changed
 */
export function toBlocks(content: HtmlParent): { blocks: RawBlock[]; notices: Notice[] } {
  const notices = new NoticeCollector();
  const nodes = descendants(content);
  refuseTooMany(nodes);
  const footnotes = findFootnotes(nodes);
  const conversion: Conversion = {
    notices,
    pieces: new PieceCounter(),
    references: footnotes.references,
    skipped: new Set(footnotes.skipped),
    convert: (nodes, context) => convert(nodes, context, conversion),
  };
  const blocks = settleLevels(withoutTwins(conversion.convert(content.childNodes, outermost)));
  return { blocks: withFootnotes(blocks, footnotes.notes, conversion), notices: notices.all() };
}
