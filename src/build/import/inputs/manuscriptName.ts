import type { Manuscript } from '../model/manuscript.ts';

/**
 * Names an article in reports; one without a title by what finds it in the file that holds it.
 *
 * @param file as reports name it
 * @param number of the article in the file, 1-based
 */
export function manuscriptName({ name, kind, given }: Manuscript, file: string, number: number): string {
  if (kind !== 'feed' || given.headline !== undefined) return name;
  const known = [given.slug ?? given.sourceUrl, given.published?.[0]].filter(Boolean);
  return `${file}: mục thứ ${number}, không có tít${known.length > 0 ? ` (${known.join(', ')})` : ''}`;
}
