import { homeTime } from '../metadata/instant.ts';
import { parseDate } from '../metadata/parseDate.ts';
import type { Manuscript } from '../model/manuscript.ts';
import { sentences } from './sentences.ts';

/**
 * Why something is no article to publish.
 *
 * @param published dates of the input, for what is scheduled
 */
export function leftOutSentence(
  leftOut: NonNullable<Manuscript['leftOut']>,
  published: readonly string[] = [],
): string {
  const [date] = published.flatMap((text) => parseDate(text) ?? []);
  return sentences[`left-out-${leftOut}`].replace('{result}', date ? ` (${homeTime(date.instant)})` : '');
}
