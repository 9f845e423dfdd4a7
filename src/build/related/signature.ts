import { numberTable } from './numberTable.ts';
import { chainHash, eachToken } from './tokenHashes.ts';

/** What of an article its likeness to others is computed from. */
export interface ArticleWords {
  headline: string;
  /** The standfirst. */
  description?: string | undefined;
  keywords: readonly string[];
  /** The text of each block of the body, such as a paragraph, an item of a list or a caption. */
  blocks: readonly string[];
}

/**
 * How many features a signature has at most, so 160 bytes of an article. Of the five nearest of 10,000 made articles 67 % are of
 * the same subject, however poor; with 48 features 68 %.
 */
const mostFeatures = 40;

/** The weight of each class (`classOf`). */
const weights = [1, 1.9, 2.6, 3.2];

/**
 * The features of an article that are likely to tell its subject, best first; the same for the same words. A feature is a
 * keyword, or a pair of neighbouring tokens of a block. Those of keywords and headline go first, then what is written most
 * often, then what stands first.
 *
 * @returns numbers of a hash (29 bits), a class by how often (2 bits), and whether in keywords or headline (1 bit)
 */
export function signatureOf({ headline, description = '', keywords, blocks }: ArticleWords): Uint32Array {
  const features = numberTable(0x200);
  const counts: number[] = [];
  const take = (feature: number) => {
    const place = features.take(mix(feature));
    if (place === counts.length) counts.push(1);
    else counts[place] = (counts[place] ?? 0) + 1;
  };
  let before = 0;
  const takeToken = (token: number) => {
    if (before !== 0) take(chainHash(before, token));
    before = token;
  };
  const takePairs = (text: string) => {
    before = 0;
    eachToken(text, takeToken);
  };

  for (const keyword of keywords) {
    let whole = 0;
    eachToken(keyword, (token) => {
      whole = whole === 0 ? token : chainHash(whole, token);
    });
    if (whole !== 0) take(whole);
  }
  takePairs(headline);
  const prominent = features.size();
  takePairs(description);
  blocks.forEach(takePairs);

  const best = bestPlaces(counts, prominent);
  const signature = new Uint32Array(best.length);
  best.forEach((place, index) => {
    signature[index] = features.keyAt(place) * 8 + classOf(counts[place] ?? 0) * 2 + (place < prominent ? 1 : 0);
  });
  return signature;
}

/** The hash of a feature of a signature. */
export function featureOf(entry: number): number {
  return entry >>> 3;
}

/** Whether a feature is in keywords or headline. */
export function isProminent(entry: number): boolean {
  return (entry & 1) === 1;
}

/** The weight of how often an article has a feature: nearly 1 + ln(times), of the middle of each class. */
export function timesWeight(entry: number): number {
  return weights[(entry >>> 1) & 3] ?? 1;
}

/** The class of a feature by how many times an article has it: once, twice, up to five times, more. */
function classOf(count: number): number {
  if (count < 3) return count - 1;
  return count < 6 ? 2 : 3;
}

/** The places of what is written most often, those below `prominent` before all others. Of what is written once, the first. */
function bestPlaces(counts: readonly number[], prominent: number): number[] {
  const [first, repeated, once]: [number[], number[], number[]] = [[], [], []];
  for (let place = 0; place < counts.length; place += 1) {
    if (place < prominent) first.push(place);
    else if (counts[place] !== 1) repeated.push(place);
    else if (once.length < mostFeatures) once.push(place);
  }
  const byCount = (a: number, b: number) => (counts[b] ?? 0) - (counts[a] ?? 0);
  return [...first.sort(byCount), ...repeated.sort(byCount), ...once].slice(0, mostFeatures);
}

/** A hash of 29 bits, of which each bit depends on each of the given one: the finalizer of MurmurHash3. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 3;
}
