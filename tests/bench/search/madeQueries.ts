import type { IndexedArticle } from '../../../src/build/search/searchIndex.ts';

/** As many queries of each kind. */
const ofKind = 50;

/**
 * What readers may type: one, two or three neighbouring words of a random article, and names from its keywords. As typed, so that
 * the last word counts as the beginning of one; half of them without marks.
 */
export function madeQueries(
  news: (nth: number, of: number) => IndexedArticle,
  size: number,
): { kind: string; query: string }[] {
  let seed = 7;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
  const queries: { kind: string; query: string }[] = [];
  for (let nth = 0; nth < ofKind * 4; nth += 1) {
    const article = news(random(size), size);
    const kind = nth % 4;
    const words = `${article.headline}. ${article.text.join(' ')}`.match(/[\p{L}\p{N}]+/gu) ?? [];
    const start = random(words.length - 3);
    const query = kind === 3 ? (article.summary[2] ?? 'Hà Nội') : words.slice(start, start + kind + 1).join(' ');
    queries.push({
      kind: ['1 word', '2 words', '3 words', 'name'][kind] ?? '',
      query: nth % 8 < 4 ? query : bare(query),
    });
  }
  return queries;
}
