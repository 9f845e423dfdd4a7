import { marksIn } from './marks.ts';
import { parseQuery } from './query.ts';
import { apart, levelOfRank, none, wanted } from './rank.ts';
import { rankText } from './searchText.ts';
import { readableSpelling } from './spelling.ts';
import { tokenize } from './tokens.ts';

/**
 * What all parts of the search do alike. Those that load after the first results are given it by the engine: were its modules imported by
 * them too, the bundler would make a file of each.
 */
export const rules = { tokenize, parseQuery, marksIn, rankText, levelOfRank, readableSpelling, apart, none, wanted };

export type Rules = typeof rules;
