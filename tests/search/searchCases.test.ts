import { describe, expect, it } from 'vitest';
import { rules } from '../../src/search/model/rules.ts';
import { scanArticles } from '../../src/search/model/scan.ts';
import { madeIndex } from './madeIndex.ts';
import file from './searchCases.json' with { type: 'json' };
import { toIndexed, type WrittenArticle } from './toIndexed.ts';

interface SearchCase {
  id: string;
  query: string;
  articles: WrittenArticle[];
  expect: {
    order?: string[];
    only?: string[];
    first?: string[];
    includes?: string[];
    excludes?: string[];
    notPhrase?: string[];
    empty?: boolean;
  };
  why: string;
  level?: string;
}

const cases = file.cases as SearchCase[];

/** @param phrases those of the found whose words stand beside each other */
function check({ expect: expected }: SearchCase, found: string[], phrases: string[]): void {
  const { order, only, first, includes = [], excludes = [], notPhrase = [], empty } = expected;
  if (order) expect(found.slice(0, order.length)).toEqual(order);
  if (only) expect([...found].sort()).toEqual([...only].sort());
  if (first) expect(found.slice(0, first.length)).toEqual(first);
  expect(found).toEqual(expect.arrayContaining(includes));
  for (const id of excludes) expect(found).not.toContain(id);
  for (const id of notPhrase) expect(phrases).not.toContain(id);
  if (empty) expect(found).toEqual([]);
}

async function find({ query, articles }: SearchCase): Promise<{ found: string[]; phrases: string[] }> {
  const { results } = await madeIndex(articles.map(toIndexed)).client.search(query);
  const phrases = results.filter(({ level }) => level < 3);
  return { found: results.map(({ id }) => id), phrases: phrases.map(({ id }) => id) };
}

const owed = cases.filter(({ level }) => level !== 'wish');
const wishes = cases.filter(({ level }) => level === 'wish');

describe('a case', () => {
  it.each(owed.map((each) => [each.id, each.query.slice(0, 40), each.why, each] as const))(
    '%s “%s”: %s',
    async (...row) => {
      const { found, phrases } = await find(row[3]);
      check(row[3], found, phrases);
    },
  );

  it.each(owed.map((each) => [each.id, each] as const))('%s is found alike without the index', async (_, each) => {
    const scanned = scanArticles(rules, each.articles.map(toIndexed), each.query);
    expect(scanned.map(({ article }) => article.id)).toEqual((await find(each)).found);
  });
});

it('wishes hold as far as is known', async () => {
  const held: string[] = [];
  for (const each of wishes) {
    const { found, phrases } = await find(each);
    try {
      check(each, found, phrases);
      held.push(each.id);
    } catch {
      // A wish, not owed.
    }
  }
  expect(held).toEqual(['s21']);
});
