import { primarySubtag } from '../../language/primarySubtag.ts';
import { type LanguageFinder, languageFinder } from './languageFinder.ts';

/**
 * Finds related articles as articles are taken in, from the oldest to the newest: by the instant of `datePublished`, then by
 * id. Each has a number, from 0 on in that order.
 */
export interface RelatedFinder {
  /**
   * Searches for an article among those before it, then takes it in.
   *
   * @param signature of `signatureOf`
   * @param language a BCP 47 tag; articles of others are not found
   * @returns the numbers of at most five articles, the nearest first; none rather than a poor one
   */
  next: (signature: Uint32Array, language: string) => number[];
  /** Takes an article in without a search: one of which the last build has kept what was found. */
  add: (signature: Uint32Array, language: string) => void;
}

/** What of one language there is: where to search, and the number of each of its articles. */
interface Shelf {
  finder: LanguageFinder;
  numbers: number[];
}

/**
 * A finder without articles. What it finds for one depends on those before it alone, so a new article changes no page of an
 * older one.
 */
export function relatedFinder(): RelatedFinder {
  /** By primary subtag, and by each tag that was met: reading a tag takes long. */
  const shelves = new Map<string, Shelf>();
  let articles = 0;

  const shelfOf = (language: string): Shelf => {
    const known = shelves.get(language);
    if (known) return known;
    const subtag = primarySubtag(language);
    const shelf = shelves.get(subtag) ?? { finder: languageFinder(), numbers: [] };
    shelves.set(subtag, shelf).set(language, shelf);
    return shelf;
  };

  const add = (signature: Uint32Array, { finder, numbers }: Shelf) => {
    finder.add(signature);
    numbers.push(articles);
    articles += 1;
  };

  return {
    next: (signature, language) => {
      const shelf = shelfOf(language);
      const found = shelf.finder.nearest(signature).map((place) => shelf.numbers[place] ?? 0);
      add(signature, shelf);
      return found;
    },
    add: (signature, language) => add(signature, shelfOf(language)),
  };
}
