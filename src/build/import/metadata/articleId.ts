import { cutAtWord, longestSlug, slugOf } from '../../slug.ts';

/** File names that Windows keeps for devices, whatever their extension. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;
const fallback = 'bai';

/** The id of an article from its headline, or from the slug of another system: `a-z`, digits and single hyphens, at most 80. */
export function articleId(headlineOrSlug: string): string {
  const id = slugOf(headlineOrSlug);
  if (!id) return fallback;
  return devices.test(id) ? `${fallback}-${id}` : id;
}

/** The first of `id`, `id-2`, `id-3`… that is not taken, within the same length. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : `-${number}`;
    const candidate = cutAtWord(id, longestSlug - end.length) + end;
    if (!isTaken(candidate)) return candidate;
  }
}
