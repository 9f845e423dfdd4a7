import { isUnfinished, type Query } from './query.ts';
import {
  apart,
  combine,
  type Level,
  levelOf,
  lowest,
  none,
  type Place,
  type Rank,
  type RankSet,
  rankOf,
} from './rank.ts';
import { type Token, tokenize } from './tokens.ts';

/** What of an article is searched. A phrase never goes on from one text to the next. */
export interface SearchText {
  headline: string;
  /** Standfirst and keywords. */
  summary: readonly string[];
  /** Lines of the body and captions. */
  text: readonly string[];
}

/** The texts of an article, each with its place, the best place first. */
export function placedTexts({ headline, summary, text }: SearchText): [string, Place][] {
  return [
    [headline, 0],
    ...summary.map((words): [string, Place] => [words, 1]),
    ...text.map((words): [string, Place] => [words, 2]),
  ];
}

/** A query's words beside each other, at a token of a text. */
export interface Occurrence {
  level: Level;
  isPrefix: boolean;
}

/** Whether the words of a query begin at the nth token of a text, and how they agree. */
export function occurrenceAt(tokens: readonly Token[], nth: number, query: Query): Occurrence | undefined {
  let level: Level = 0;
  let isPrefix = false;
  for (const [index, typed] of query.tokens.entries()) {
    const token = tokens[nth + index];
    const mayBePrefix = isUnfinished(query, index);
    if (!token || !(mayBePrefix ? token.folded.startsWith(typed.folded) : token.folded === typed.folded))
      return undefined;
    level = Math.max(level, levelOf(typed.written, token.written, mayBePrefix)) as Level;
    isPrefix = token.folded !== typed.folded;
  }
  return { level, isPrefix };
}

export interface RankedText {
  rank: Rank;
  /** The phrase in the spelling that was found, in lower case; absent where words stand apart or the last is unfinished. */
  spelling?: string;
}

/** The rank of an article by its own text; `none` where a word of the query is not in it. A full scan: what the index must equal. */
export function rankText(article: SearchText, query: Query): RankedText {
  let best: RankedText = { rank: none };
  const words = new Map<string, RankSet>(query.tokens.map(({ written }) => [written, 0]));
  for (const [text, place] of placedTexts(article)) {
    const tokens = tokenize(text);
    for (const [nth, token] of tokens.entries()) {
      const found = occurrenceAt(tokens, nth, query);
      const rank = found ? rankOf(found.level, place, found.isPrefix) : none;
      if (rank < best.rank) best = { rank, ...(found?.isPrefix ? {} : { spelling: spellingAt(tokens, nth, query) }) };
      for (const { written, folded } of query.tokens)
        if (folded === token.folded)
          words.set(
            written,
            (words.get(written) ?? 0) | (1 << rankOf(levelOf(written, token.written, false), place, false)),
          );
    }
  }
  if (best.rank < none || query.tokens.length < 2) return best;
  const together = lowest([...words.values()].reduce(combine));
  return { rank: together === none ? none : apart + together };
}

function spellingAt(tokens: readonly Token[], nth: number, query: Query): string {
  return tokens
    .slice(nth, nth + query.tokens.length)
    .map(({ written }) => written)
    .join(' ');
}
