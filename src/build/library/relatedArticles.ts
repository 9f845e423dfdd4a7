import { hash } from 'node:crypto';
import { relatedFinder } from '../related/relatedFinder.ts';
import type { ArticleRecord } from './articleRecord.ts';

/**
 * The computed related articles of each, by id. They follow from the articles before it alone, so those of an earlier build stand as
 * long as these are the same; from the first that does not on, all are computed.
 *
 * @param records newest first; what is computed is kept in them
 */
export function relatedArticles(records: readonly ArticleRecord[]): Map<string, readonly string[]> {
  const oldestFirst = records.toReversed();
  const finder = relatedFinder();
  const related = new Map<string, readonly string[]>();
  let among = '';
  let added = 0;
  for (const [number, record] of oldestFirst.entries()) {
    if (record.nearest?.among !== among) {
      for (; added < number; added += 1) take(oldestFirst[added]);
      const places = finder.next(record.signature, record.entry.story.inLanguage);
      record.nearest = { among, ids: places.flatMap((place) => oldestFirst[place]?.entry.story.id ?? []) };
      added = number + 1;
    }
    related.set(record.entry.story.id, record.nearest.ids);
    among = hash('sha1', `${among} ${record.entry.story.id} ${record.source}`, 'base64url');
  }
  return related;

  function take(record: ArticleRecord | undefined): void {
    if (record) finder.add(record.signature, record.entry.story.inLanguage);
  }
}
