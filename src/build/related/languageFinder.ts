import { numberTable } from './numberTable.ts';
import { postings } from './postings.ts';
import { featureOf, isProminent, timesWeight } from './signature.ts';

/** How many articles are found at most. */
const mostFound = 5;

/**
 * So many of the newest postings of a feature count, and so many of all features of an article, the most telling first. With
 * 400 and 400 a search among 100,000 takes half as long again, and 81 % of what is found are of the same subject instead of 82.
 */
const mostPostings = 100;
const mostPostingsInAll = 250;

/** A feature of more articles than either of these tells nothing: function words, the name of the paper. */
const frequentCount = 50;
const frequentShare = 0.05;

/**
 * The least likeness. Among 10,000 made articles of 400 subjects, 82 % of those above are of the same subject, and a quarter of
 * those just below; among 1,000, where most subjects have too few articles, 79 % and a half.
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
  /** Of each article, in one search and zero between: its score; twice how many features it shares, and 1 if one is prominent. */
  let scores = new Float32Array(0x400);
  let shared = new Uint8Array(0x400);

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
      const most = Math.min(mostPostings, left);
      left -= Math.min(term.count, most);
      index.newest(term.feature, most, (posting) => {
        const article = posting >>> 3;
        if (shared[article] === 0) met.push(article);
        shared[article] = ((shared[article] ?? 0) + 2) | (term.prominent || isProminent(posting) ? 1 : 0);
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
            (shared[article] ?? 0) >= leastShared * 2 &&
            isProminent(shared[article] ?? 0) &&
            (scores[article] ?? 0) >= leastLikeness * own,
        )
        .sort(compare)
        .slice(0, mostFound);
      for (const article of met) {
        scores[article] = 0;
        shared[article] = 0;
      }
      return found;
    },
    add: (signature) => {
      for (const entry of signature) index.add(features.take(featureOf(entry)), articles * 8 + (entry & 7));
      articles += 1;
      if (articles <= scores.length) return;
      scores = new Float32Array(scores.length * 2);
      shared = new Uint8Array(scores.length);
    },
  };
}
