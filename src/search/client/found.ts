import type { Part } from '../model/manifest.ts';
import { none, type Rank } from '../model/rank.ts';
import type { PartRanks } from './partRanks.ts';

/** What was found in a part that has been read. */
export interface FoundInPart extends PartRanks {
  part: Part;
  /** 1 for each article whose own text has been read: its rank is its true one. */
  isSettled: Uint8Array;
  /** The section of each article, where only those of one are looked for. */
  sections?: readonly string[];
}

/** An article that was found. */
export interface Found {
  inPart: FoundInPart;
  article: number;
  rank: Rank;
}

/** The first ones of all that were found: by rank, then newest first. @param parts newest first */
export function firstFound(parts: readonly FoundInPart[], count: number): Found[] {
  const byRank: Found[][] = [];
  for (const inPart of parts)
    for (let article = inPart.ranks.length - 1; article >= 0; article -= 1) {
      const rank = inPart.ranks[article] ?? none;
      if (rank === none) continue;
      byRank[rank] ??= [];
      const list = byRank[rank];
      if (list.length < count) list.push({ inPart, article, rank });
    }
  return byRank.flat().slice(0, count);
}

/** How many were found below a rank. */
export function countFound(parts: readonly FoundInPart[], below: Rank = none): number {
  let count = 0;
  for (const { ranks } of parts) for (const rank of ranks) if (rank < below) count += 1;
  return count;
}
