import type { IndexedArticle } from '../../src/build/search/searchIndex.ts';

const initials = ' b c ch d đ g h kh l m n ng nh ph t th tr v'.split(' ');
const rimes = 'a á an ân ăn anh ong ông ống ương ường ê ế in ính'.split(' ');

/** Syllables of which many are alike without marks, or begin alike; few, so that pairs recur; the first ones are frequent. */
const words = [
  ...'công an đồng nai đường duong đuong 5g 2026 tp hcm'.split(' '),
  ...rimes.flatMap((rime) => initials.map((initial) => initial + rime)),
];

/** Numbers below a bound, the same ones for a seed. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Some words in a row, frequent ones more often. */
export function madeWords(random: (below: number) => number, count: number): string {
  const word = () => words[Math.min(random(words.length), random(words.length))] ?? '';
  return Array.from({ length: count }, word).join(random(9) === 0 ? ' – ' : ' ');
}

/**
 * Made-up articles, the newest last.
 *
 * @param days over how many days, up to 30 November 2026
 */
export function madeArticles(count: number, days: number, seed = 1): IndexedArticle[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, (_, nth) => {
    const instant = Date.UTC(2026, 10, 30, 5) - Math.floor(((count - 1 - nth) * days) / count) * 86_400_000;
    const headline = madeWords(random, 6);
    return {
      id: `bai-${nth}`,
      headline: headline[0]?.toUpperCase() + headline.slice(1),
      excerpt: '',
      section: ['thoi-su', 'moi-truong', ''][random(3)] ?? '',
      datePublished: new Date(instant).toISOString(),
      summary: [madeWords(random, 8), madeWords(random, 2)],
      text: Array.from({ length: 3 }, () => `${madeWords(random, 9)}, ${madeWords(random, 5)}.`),
    };
  });
}
