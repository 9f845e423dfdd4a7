import type { Rules } from '../model/rules.ts';
import type { SearchClient } from './search.ts';

/** Another query that finds something. */
export interface Suggestion {
  query: string;
  total: number;
  /** As of the outcome: whether `total` is all there is. */
  isComplete: boolean;
}

/** Suggestions that are shown; corrections of a word; queries that are tried. */
const most = { shown: 3, corrections: 2, tried: 8 };

/**
 * Queries near one that finds nothing: with a word that exists and is one letter away, else with a word left out; those that find
 * most come first.
 *
 * @throws SearchUnavailable
 */
export async function suggestQueries(rules: Rules, client: SearchClient, text: string): Promise<Suggestion[]> {
  const words = rules.parseQuery(text).tokens;
  const written = words.map((word) => rules.readableSpelling(word.written));
  const corrected = await Promise.all(
    words.slice(0, most.tried).map(async ({ folded }, nth) => {
      const others = await wordsNear(client, folded);
      return others.map((other) => written.map((word, at) => (at === nth ? other : word)).join(' '));
    }),
  );
  const shorter =
    words.length > 1 ? written.map((_, nth) => written.filter((__, other) => other !== nth).join(' ')) : [];
  const found = await tryQueries(client, corrected.flat());
  return (found.length > 0 ? found : await tryQueries(client, shorter)).slice(0, most.shown);
}

/** Queries that find something, as what they find is mostly written. */
async function tryQueries(client: SearchClient, queries: readonly string[]): Promise<Suggestion[]> {
  const tried = [...new Set(queries)].slice(0, most.tried).map(async (query) => {
    const { total, isComplete, spellings } = await client.search(query, { count: 1 });
    return { query: spellings[0]?.spelling ?? query, total, isComplete };
  });
  const found = (await Promise.all(tried)).filter(({ total }) => total > 0);
  const asWritten = new Map(found.map((suggestion) => [suggestion.query, suggestion]));
  return [...asWritten.values()].sort((one, other) => other.total - one.total);
}

/** Words without marks one letter away from a key, the most frequent first; of the file that the key is in. */
async function wordsNear(client: SearchClient, key: string): Promise<string[]> {
  const counts = await client.withIndex(async (index) => {
    const entries = await Promise.all((index.years[0] ?? []).map((part) => index.syllablesBeside(part, key)));
    const found = new Map<string, number>();
    for (const { key: other, forms } of entries.flat())
      if (isOneAway(key, other))
        for (const { articles } of forms) found.set(other, (found.get(other) ?? 0) + articles.length);
    return found;
  });
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most.corrections)
    .map(([other]) => other);
}

/** Whether one letter is another, more, or missing, or two neighbours stand in each other's place. */
export function isOneAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [left, right] = [one.slice(start), other.slice(start)];
  if (left.slice(1) === right || left === right.slice(1) || left.slice(1) === right.slice(1)) return true;
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
}
