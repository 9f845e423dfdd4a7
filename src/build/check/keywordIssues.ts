import { formatValue } from '../../article/schema/formatValue.ts';
import { topicPath } from '../../paths.ts';
import type { Keyword } from '../lists/articleEntry.ts';
import { slugOf } from '../slug.ts';
import type { Issue } from './issue.ts';
import { issueAt, itemsOf, type JsonNode } from './jsonTree.ts';

/** The spelling that a keyword is held to: that of the first file which has one of its slug. */
export interface FirstSpelling {
  keyword: string;
  file: string;
}

/**
 * The spellings of the keywords of all articles, by the slug of their topics, and the files with a keyword that has another one.
 *
 * @param articles in the order of their files
 */
export function firstSpellings(articles: Iterable<{ file: string; keywords: readonly Keyword[] }>): {
  spellings: Map<string, FirstSpelling>;
  clashing: Set<string>;
} {
  const spellings = new Map<string, FirstSpelling>();
  const clashing = new Set<string>();
  for (const { file, keywords } of articles)
    for (const { name: keyword, slug } of keywords) {
      const first = spellings.get(slug);
      if (slug && !first) spellings.set(slug, { keyword, file });
      if (first && first.keyword !== keyword) clashing.add(file);
    }
  return { spellings, clashing };
}

/** Keywords of an article that have the page of another spelling: `hóa` and `hòa`, `Covid-19` and `COVID-19`. */
export function keywordIssues(article: JsonNode, first: ReadonlyMap<string, FirstSpelling>): Issue[] {
  return itemsOf(article, 'keywords').flatMap((node) => {
    if (typeof node.value !== 'string') return [];
    const slug = slugOf(node.value);
    const other = first.get(slug);
    if (!other || other.keyword === node.value) return [];
    const expected = `${formatValue(other.keyword)} as in ${other.file}, or a word of another address than ${topicPath(slug)}`;
    return [issueAt(node, formatValue(node.value), expected)];
  });
}
