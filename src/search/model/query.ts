import { type Token, tokenize } from './tokens.ts';

export interface Query {
  tokens: readonly Pick<Token, 'written' | 'folded'>[];
  /** No space behind the last token: it may be the beginning of a word. */
  isTyping: boolean;
}

/** UTF-16 units and tokens that are looked at of a query. A headline pasted whole has about 20 tokens. */
const longest = { units: 400, tokens: 32 };

/** Reads a query as typed; without tokens where it has no letter or digit. */
export function parseQuery(text: string): Query {
  const start = text.slice(0, longest.units).normalize('NFC');
  const tokens = tokenize(start);
  const isWhole = text.length <= longest.units && tokens.length <= longest.tokens;
  return { tokens: tokens.slice(0, longest.tokens), isTyping: isWhole && tokens.at(-1)?.end === start.length };
}

/** Whether a token is still being typed: only the last one can be. */
export function isUnfinished({ tokens, isTyping }: Query, nth: number): boolean {
  return isTyping && nth === tokens.length - 1;
}
