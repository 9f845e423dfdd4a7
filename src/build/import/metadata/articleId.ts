import { foldText } from '../../../language/foldText.ts';

/** In characters. */
const longest = 80;

/** File names that Windows keeps for devices, whatever their extension. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;
const fallback = 'bai';

/** The id of an article from its headline, or from the slug of another system: `a-z`, digits and single hyphens, at most 80. */
export function articleId(headlineOrSlug: string): string {
  const letters = foldText(headlineOrSlug.slice(0, longest * 8).normalize('NFKC'))
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const id = cutAtWord(letters, longest);
  if (!id) return fallback;
  return devices.test(id) ? `${fallback}-${id}` : id;
}

/** The first of `id`, `id-2`, `id-3`… that is not taken, within the same length. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : `-${number}`;
    const candidate = cutAtWord(id, longest - end.length) + end;
    if (!isTaken(candidate)) return candidate;
  }
}

function cutAtWord(id: string, length: number): string {
  if (id.length <= length) return id;
  const cut = id.slice(0, length + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : id.slice(0, length);
}
