import { hash } from 'node:crypto';
import { printDate } from '../../language/dates.ts';
import { partName } from '../../search/model/manifest.ts';
import { compareByDate } from '../../search/model/scan.ts';
import { dates, language } from '../../site.ts';
import { excerpt } from '../enhance/plainText.ts';
import type { Paper, PaperArticle } from '../library/paper.ts';
import { searchableText } from '../library/searchableText.ts';
import type { IndexedArticle } from './searchIndex.ts';

/** The articles of a part of the index: they are read when it is made. */
export interface SearchPart {
  name: string;
  /** A hash of what its files follow from, besides code and settings. */
  source: string;
  /** In the order of the index. */
  articles: () => Iterable<IndexedArticle>;
}

/** A day as ISO 8601 writes it. */
const isoDay = { ...dates, pattern: 'yyyy-MM-dd' };

/** The parts of a paper's index, newest first; none where there is nothing to search among. */
export function searchParts({ articles }: Paper): SearchPart[] {
  const newest = articles[0];
  if (!newest || articles.length < 2) return [];
  const parts = new Map<string, PaperArticle[]>();
  for (const article of articles) {
    const name = partName(article.entry.month, newest.entry.month);
    const part = parts.get(name) ?? [];
    part.push(article);
    parts.set(name, part);
  }
  return Array.from(parts, ([name, unsorted]) => {
    const sorted = unsorted.sort((one, other) => compareByDate(one.entry.story, other.entry.story));
    return {
      name,
      source: hash('sha256', JSON.stringify(sorted.map(({ source }) => source)), 'base64url'),
      articles: () => indexed(sorted),
    };
  });
}

function* indexed(articles: readonly PaperArticle[]): Generator<IndexedArticle> {
  for (const { entry, read } of articles) {
    const article = read();
    const { headline, description, keywords, blocks } = searchableText(article);
    yield {
      id: article.id,
      headline,
      excerpt: excerpt(article),
      datePublished: printDate(entry.date, isoDay),
      section: article.articleSection ?? '',
      ...(article.inLanguage !== language && { inLanguage: article.inLanguage }),
      summary: [...(description ? [description] : []), ...keywords],
      text: blocks,
    };
  }
}
