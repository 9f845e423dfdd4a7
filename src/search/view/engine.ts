import { type SearchClient, searchClient } from '../client/search.ts';
import type { FetchFile } from '../client/searchIndex.ts';
import { type ReadArticle, settleBy } from '../client/settle.ts';
import { type MarkedRange, markRanges } from '../model/marks.ts';
import { parseQuery } from '../model/query.ts';
import { type Rules, rules } from '../model/rules.ts';
import { readableSpelling } from '../model/spelling.ts';
import { type Answer, pageSize } from './answer.ts';
import { type Asked, addressOf, askedIn } from './asked.ts';

/** How many answers are remembered: the way back through a search of some length. */
const mostKnown = 40;

/** The search of a page, without its view. */
export interface SearchEngine {
  /** What an address asks for, by its part from the question mark on, and the other way round. */
  askedIn: (search: string) => Asked;
  addressOf: (asked: Asked) => string;
  /** Whether there is anything to look for: a letter or a digit. */
  isQuery: (text: string) => boolean;
  /** How the words of a query are written among the spellings of an answer. */
  spellingOf: (text: string) => string;
  /** Fetches what any search needs. */
  prepare: () => void;
  /** @throws SearchUnavailable */
  answer: (asked: Asked, count?: number) => Promise<Answer>;
  /** The answer, if it is there already: of a page that is come back to, it must be there at once. */
  known: (asked: Asked, count?: number) => Answer | undefined;
  /** What to mark in a text. */
  marks: (text: string, query: string, isApart: boolean) => MarkedRange[];
  /** For what loads after the first results. */
  rules: Rules;
  client: SearchClient;
  readArticle: ReadArticle;
}

/**
 * The search with all that its view needs of it, in one object: were modules imported by both, the bundler would make a file of
 * each.
 *
 * @param fetchFile where the index comes from
 * @param readArticle where the articles' own texts do
 */
export function createEngine(fetchFile: FetchFile, readArticle: ReadArticle): SearchEngine {
  const client = searchClient(fetchFile, settleBy(readArticle));
  const answers = new Map<string, { coming: Promise<Answer>; come?: Answer }>();
  return {
    askedIn,
    addressOf,
    isQuery: (text) => parseQuery(text).tokens.length > 0,
    spellingOf: (text) =>
      readableSpelling(
        parseQuery(text)
          .tokens.map(({ written }) => written)
          .join(' '),
      ),
    prepare: client.prepare,
    answer: (asked, count = pageSize) => {
      const key = keyOf(asked, count);
      const known = answers.get(key);
      if (known) return known.coming;
      const { text, section, year } = asked;
      const entry: { coming: Promise<Answer>; come?: Answer } = {
        coming: client.search(text, { count, ...(section && { section }), ...(year && { year }) }),
      };
      answers.set(key, entry);
      for (const oldest of answers.keys()) if (answers.size > mostKnown) answers.delete(oldest);
      entry.coming.then(
        (come) => {
          entry.come = come;
        },
        () => answers.delete(key),
      );
      return entry.coming;
    },
    known: (asked, count = pageSize) => answers.get(keyOf(asked, count))?.come,
    marks: markRanges,
    rules,
    client,
    readArticle,
  };
}

function keyOf({ text, section, year }: Asked, count: number): string {
  return [count, section, year, text].join(' ');
}
