import { isLoneCredit } from '../metadata/credits.ts';
import { isDateLine } from '../metadata/dateLine.ts';
import { isEditorLine } from '../metadata/editors.ts';
import { isImpossibleDateLine } from '../metadata/impossibleDate.ts';
import { isPersonName } from '../metadata/personName.ts';
import { isSignature } from '../metadata/signature.ts';
import { isSourceLine } from '../metadata/sourceLine.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import { bylineAboveEnd, droppedBelowAuthor } from './belowAuthor.ts';
import { isFigure } from './captions.ts';
import type { Reading } from './composition.ts';
import { lineNotice } from './lineNotice.ts';
import { isAnnouncement } from './prose.ts';

/** What stands below the text. */
export interface End extends Reading {
  authors: string[];
  sourceName?: string;
  /** Lines that say when it was written. */
  dateLines: string[];
  /** Credits of photos below the text. */
  credits: string[];
}

/** So many blocks from the end may be signature and source. */
const endLength = 3;

/** Takes the signature, the source and credits of photos off the end of a text; footnotes may follow them. */
export function readEnd(blocks: readonly RawBlock[]): End {
  const end: End = { blocks: [...blocks], notices: [], authors: [], dateLines: [], credits: [] };
  const last = () => end.blocks.findLastIndex(({ block }) => block.type !== 'footnotes');
  for (let lines = 0; lines < endLength; ) {
    const index = last();
    const raw = end.blocks[index];
    // The text itself stays: a signature has something above it.
    if (!raw || index === 0) break;
    const dropped = droppedBelowAuthor(raw, end.blocks[index - 1]);
    if (dropped) end.notices.push(dropped);
    else if (isCreditBelow(raw, end.blocks[index - 1])) end.credits.unshift(raw.text);
    else if (!isListed(end.blocks, index) && takeLine(raw, end)) {
      end.notices.push(lineNotice(raw.text));
      lines += 1;
    } else break;
    end.blocks.splice(index, 1);
  }
  const byline = bylineAboveEnd(end.blocks);
  if (byline && takeLine(byline, end)) {
    end.notices.push(lineNotice(byline.text));
    end.blocks.splice(end.blocks.indexOf(byline), 1);
  }
  return end;
}

/** Names below a line that announces them, `Danh sách đoạt giải:`, are text. */
function isListed(blocks: readonly RawBlock[], index: number): boolean {
  if (!isPersonName(blocks[index]?.text ?? '')) return false;
  const opening = blocks.slice(0, index).findLast(({ text }) => !isPersonName(text));
  return opening !== undefined && isAnnouncement(opening);
}

/** A credit right below a photo is that one's. */
function isCreditBelow({ block, text }: RawBlock, above: RawBlock | undefined): boolean {
  return block.type === 'paragraph' && (isLoneCredit(text) || unlabelledCredit.test(text)) && !isFigure(above);
}

/** A credit without a name, which amid a text could be its words. */
const unlabelledCredit = /^Ảnh (?:minh họa|minh hoạ|tư liệu)\.?$/iu;

function takeLine({ block, text }: RawBlock, end: End): boolean {
  if ((block.type !== 'paragraph' && block.type !== 'heading') || text.length > 120) return false;
  if (isEditorLine(text)) return true;
  const signature = isSignature(text);
  if (signature) {
    end.authors.unshift(...signature.authors);
    if (signature.sourceName) end.sourceName ??= signature.sourceName;
    return true;
  }
  if (isDateLine(text) || isImpossibleDateLine(text)) {
    end.dateLines.push(text);
    return true;
  }
  const sourceName = isSourceLine(text);
  if (sourceName !== undefined) end.sourceName ??= sourceName;
  return sourceName !== undefined;
}
