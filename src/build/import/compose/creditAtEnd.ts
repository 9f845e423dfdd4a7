import type { Notice } from '../model/notice.ts';
import type { RawBlock } from '../model/rawBlock.ts';
import { isFigure } from './captions.ts';
import type { Reading } from './composition.ts';

/** Gives the credit below a text to the photos that have none; where there is no such photo, or it is no photo's, it is told. */
export function giveCredits(blocks: readonly RawBlock[], credits: readonly string[]): Reading {
  const notices: Notice[] = [];
  let read = [...blocks];
  for (const text of credits) {
    const isTaken = /^(?:ảnh|hình|photo)/iu.test(text) && read.some(lacksCredit);
    if (isTaken) read = read.map((raw) => withCreditFor(raw, text));
    notices.push({ code: isTaken ? 'credit-given' : 'lone-credit', text });
  }
  return { blocks: read, notices };
}

function lacksCredit(raw: RawBlock): boolean {
  return isFigure(raw) && !raw.block.credit;
}

function withCreditFor(raw: RawBlock, credit: string): RawBlock {
  return isFigure(raw) && !raw.block.credit ? { ...raw, block: { ...raw.block, credit } } : raw;
}
