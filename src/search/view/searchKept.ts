import { timeZone } from '../../site.ts';
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
  const found = scanArticles(rules, articles, text)
    .map(({ article, rank }) => ({
      ...article,
      datePublished: dayOf(article.datePublished),
      level: rules.levelOfRank(rank),
    }))
    .filter((article) => (!section || article.section === section) && (!year || yearOf(article) === year));
  const years = counted(found.map(yearOf));
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

/** Swedish dates are ISO 8601. */
const dayFormat = new Intl.DateTimeFormat('sv', { timeZone });

/** The day of an instant in the newsroom's time zone, as of the index. */
function dayOf(datePublished: string): string {
  return dayFormat.format(new Date(datePublished));
}

function yearOf({ datePublished }: { datePublished: string }): string {
  return datePublished.slice(0, 4);
}

/** How often each is among some names. */
function counted(names: readonly string[]): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts];
}
