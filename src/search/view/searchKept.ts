import type { Rules } from '../model/rules.ts';
import { scanArticles } from '../model/scan.ts';
import { type Answer, type KeptArticle, pageSize } from './answer.ts';
import type { Asked } from './asked.ts';

/** Searches the articles that are kept on the device. */
export function searchKept(
  rules: Rules,
  articles: readonly KeptArticle[],
  { text, section, year }: Asked,
  count = pageSize,
): Answer {
  const wanted = articles.filter(
    (article) => (!section || article.section === section) && (!year || article.datePublished.startsWith(year)),
  );
  const found = scanArticles(rules, wanted, text).map(({ article, rank }) => ({
    ...article,
    level: rules.levelOfRank(rank),
  }));
  const years = counted(found.map(({ datePublished }) => datePublished.slice(0, 4)));
  return {
    results: found.slice(0, count),
    total: found.length,
    isComplete: true,
    asWritten: found.filter(({ level }) => level === 0).length,
    spellings: [],
    years: years
      .map(([name, number]) => ({ year: name, count: number }))
      .sort((a, b) => Number(b.year) - Number(a.year)),
    unreadYears: [],
    sections: async () =>
      counted(found.map((article) => article.section)).map(([name, number]) => ({ section: name, count: number })),
    isKept: true,
  };
}

/** How often each is among some names. */
function counted(names: readonly string[]): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts];
}
