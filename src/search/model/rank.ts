import { foldText } from '../../language/foldText.ts';

/** How letters agree: 0 as written, 1 bare letters stand for any mark, 2 without any marks. */
export type Level = 0 | 1 | 2;

/** Where an article has it: 0 headline, 1 standfirst or keywords, 2 text. */
export type Place = 0 | 1 | 2;

/**
 * The order of results within a day, lower is better: level, then place, then whole word (0) before the beginning of one (1).
 * From `apart` on, the words are in the article but not beside each other.
 */
export type Rank = number;

/** The ranks of a phrase are below it. */
export const apart = 18;

/** Words apart are looked for only where fewer phrases than this were found. */
export const wanted = 10;

/** Stands for “not found” where ranks are bytes. */
export const none = 255;

export function rankOf(level: Level, place: Place, isPrefix: boolean): Rank {
  return (level * 3 + place) * 2 + (isPrefix ? 1 : 0);
}

/** The level of a rank, where words stand apart 3. */
export function levelOfRank(rank: Rank): Level | 3 {
  return (rank < apart ? Math.floor(rank / 6) : 3) as Level | 3;
}

/**
 * How a typed token agrees with a written one of the same key: a letter typed with a mark stands for itself, one without for any
 * mark (`đuong` is đường, and dương only without marks). đ is a letter with a mark.
 *
 * @param isPrefix the typed token may be the beginning of the other
 */
export function levelOf(typed: string, written: string, isPrefix: boolean): Level {
  if (isPrefix ? written.startsWith(typed) : written === typed) return 0;
  const bare = foldText(typed);
  for (let at = 0; at < typed.length; at += 1) if (typed[at] !== written[at] && typed[at] !== bare[at]) return 2;
  return 1;
}

/** Ranks that parts of a query have in an article, as a set of bits. */
export type RankSet = number;

/** The lowest rank of a set, `none` of an empty one. */
export function lowest(set: RankSet): Rank {
  return set === 0 ? none : 31 - Math.clz32(set & -set);
}

/** What two parts of a query have together: of each two ranks the worse level, the worse place, the prefix of either. */
export function combine(one: RankSet, other: RankSet): RankSet {
  let both = 0;
  for (let left = one; left !== 0; left &= left - 1)
    for (let right = other; right !== 0; right &= right - 1) both |= 1 << worse(lowest(left), lowest(right));
  return both;
}

function worse(one: Rank, other: Rank): Rank {
  const level = Math.max(Math.floor(one / 6), Math.floor(other / 6));
  const place = Math.max((one >> 1) % 3, (other >> 1) % 3);
  return (level * 3 + place) * 2 + ((one | other) & 1);
}
