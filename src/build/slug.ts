import { foldText } from '../language/foldText.ts';

/** In characters. */
export const longestSlug = 80;

/**
 * A text as part of an address: `a-z`, digits and single hyphens, cut at a word; empty for one without a Latin letter or a digit.
 *
 * @param longest in characters
 */
export function slugOf(text: string, longest = longestSlug): string {
  const letters = foldText(text.slice(0, longest * 8).normalize('NFKC'))
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return cutAtWord(letters, longest);
}

/** A slug cut at the last hyphen that fits; one long word is cut anywhere. */
export function cutAtWord(slug: string, longest: number): string {
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : slug.slice(0, longest);
}
