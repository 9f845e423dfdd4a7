import { numberTable } from './numberTable.ts';
import { postings } from './postings.ts';
import { featureOf, isProminent, timesWeight } from './signature.ts';

/** How many articles are found at most. */
const mostFound = 5;

/** So many of the newest postings of a feature count, and so many of all features of an article, the most telling first. */
const mostPostings = 400;
const mostPostingsInAll = 400;

/** A feature of more articles than either of these tells nothing: function words, the name of the paper. */
const frequentCount = 50;
const frequentShare = 0.05;

/**
 * The least likeness of which most is right: among 10,000 made articles 45 % of those of 0.08 to 0.09 are of the same subject,
 * and 28 % of those just below; 82 % of all above.
 */
const leastLikeness = 0.08;

/** The least number of features that two alike articles share. */
const leastShared = 2;

/** Finds among earlier articles of one language. Articles are numbered from 0 in the order of `add`. */
export interface LanguageFinder {
  /** The nearest articles of those that were added, best first, at most five. */
  nearest: (signature: Uint32Array) => number[];
  add: (signature: Uint32Array) => void;
}

/** A feature that an article is searched by. */
interface Term {
  feature: number;
  /** How many articles have it. */
  count: number;
  /** What it is worth in the article that is searched for, with the inverse document frequency of both. */
  worth: number;
  prominent: boolean;
}

/**
 * Likeness by tf-idf: the sum, over the features that two articles share, of both their weights, as a share of what the article
 * would have in common with itself. Document frequencies are those of the articles added so far, so that later ones change
 * nothing that was found.
 */
export function languageFinder(): LanguageFinder {
  const features = numberTable(0x400);
  const index = postings();
  let articles = 0;
  /** Of each article, in one search and zero between: its score, how many features it shares, whether a prominent one. */
  let scores = new Float64Array(0x400);
  let shared = new Uint8Array(0x400);
  let prominent = new Uint8Array(0x400);

  const termsOf = (signature: Uint32Array): { terms: Term[]; own: number } => {
    const terms: Term[] = [];
    let own = 0;
    for (const entry of signature) {
      const feature = features.find(featureOf(entry));
      const count = feature < 0 ? 0 : index.count(feature);
      const idf = Math.log(1 + articles / Math.max(count, 1));
      const weight = timesWeight(entry);
      own += (weight * idf) ** 2;
      const isFrequent = count > Math.max(frequentCount, articles * frequentShare);
      if (count > 0 && !isFrequent)
        terms.push({ feature, count, worth: weight * idf ** 2, prominent: isProminent(entry) });
    }
    return { terms: terms.sort((a, b) => b.worth - a.worth), own };
  };

  /** Adds up scores. @returns the articles that have one */
  const score = (terms: readonly Term[]): number[] => {
    const met: number[] = [];
    let left = mostPostingsInAll;
    for (const term of terms) {
      if (left <= 0) break;
      left -= Math.min(term.count, mostPostings);
      index.newest(term.feature, mostPostings, (posting) => {
        const article = posting >>> 3;
        if (shared[article] === 0) met.push(article);
        shared[article] = (shared[article] ?? 0) + 1;
        if (term.prominent || isProminent(posting)) prominent[article] = 1;
        scores[article] = (scores[article] ?? 0) + term.worth * timesWeight(posting);
      });
    }
    return met;
  };

  /** Descending by score, the newer first where it is the same. */
  const compare = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a;

  return {
    nearest: (signature) => {
      const { terms, own } = termsOf(signature);
      const met = score(terms);
      const found = met
        .filter(
          (article) =>
            (shared[article] ?? 0) >= leastShared &&
            prominent[article] === 1 &&
            (scores[article] ?? 0) >= leastLikeness * own,
        )
        .sort(compare)
        .slice(0, mostFound);
      for (const article of met) {
        scores[article] = 0;
        shared[article] = 0;
        prominent[article] = 0;
      }
      return found;
    },
    add: (signature) => {
      for (const entry of signature) index.add(features.take(featureOf(entry)), articles * 8 + (entry & 7));
      articles += 1;
      if (articles <= scores.length) return;
      scores = new Float64Array(scores.length * 2);
      shared = new Uint8Array(scores.length);
      prominent = new Uint8Array(scores.length);
    },
  };
}
