import { formatValue } from '../../article/schema/formatValue.ts';
import { topicPath } from '../../paths.ts';
import { topicSlug } from '../lists/topicSlug.ts';
import type { Issue } from './issue.ts';
import { issueAt, itemsOf, type JsonNode } from './jsonTree.ts';

/** The spelling that a keyword is held to: that of the first file which has one of its slug. */
export interface FirstSpelling {
  keyword: string;
  file: string;
}

/**
 * The spellings of the keywords of all articles, by the slug of their topics.
 *
 * @param articles in the order of their files
 */
export function firstSpellings(
  articles: Iterable<{ file: string; keywords: readonly string[] }>,
): Map<string, FirstSpelling> {
  const first = new Map<string, FirstSpelling>();
  for (const { file, keywords } of articles)
    for (const keyword of keywords) {
      const slug = topicSlug(keyword);
      if (slug && !first.has(slug)) first.set(slug, { keyword, file });
    }
  return first;
}

/** Keywords of an article that have the page of another spelling: `hóa` and `hòa`, `Covid-19` and `COVID-19`. */
export function keywordIssues(article: JsonNode, first: ReadonlyMap<string, FirstSpelling>): Issue[] {
  return itemsOf(article, 'keywords').flatMap((node) => {
    if (typeof node.value !== 'string') return [];
    const slug = topicSlug(node.value);
    const other = first.get(slug);
    if (!other || other.keyword === node.value) return [];
    const expected = `${formatValue(other.keyword)} as in ${other.file}, or a word of another address than ${topicPath(slug)}`;
    return [issueAt(node, formatValue(node.value), expected)];
  });
}
