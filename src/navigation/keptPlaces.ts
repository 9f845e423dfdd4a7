import { remember, remembered } from '../ui/remembered.ts';

/** Where a reader was in the text of an article, in terms that hold whatever the size of letters and window. */
export interface TextPlace {
  /** The place of the block in the text, from 0. */
  block: number;
  /** How many UTF-16 units of the block stand before the first line in sight. */
  offset: number;
}

/** Places by article, the last one read first. */
export type KeptPlaces = readonly (readonly [articleId: string, TextPlace])[];

/** So many articles keep their place; the one read longest ago gives way. */
export const mostPlaces = 100;

/** The places with another one for an article, or without any for it. */
export function withPlace(places: KeptPlaces, articleId: string, place: TextPlace | undefined): KeptPlaces {
  const others = places.filter(([id]) => id !== articleId);
  return place ? [[articleId, place] as const, ...others].slice(0, mostPlaces) : others;
}

/** Places as they were kept; what is damaged is left out. */
export function readPlaces(text: string): KeptPlaces {
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.filter(isPlace) : [];
  } catch {
    return [];
  }
}

/** The place that is kept for an article. */
export function placeIn(articleId: string): TextPlace | undefined {
  return keptPlaces().find(([id]) => id === articleId)?.[1];
}

/** Keeps a place for an article, or forgets it; nothing where the browser forbids that. */
export function keepPlace(articleId: string, place: TextPlace | undefined): void {
  remember('places', JSON.stringify(withPlace(keptPlaces(), articleId, place)));
}

function keptPlaces(): KeptPlaces {
  return readPlaces(remembered('places'));
}

function isPlace(entry: unknown): entry is [string, TextPlace] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  const { block, offset } = Object(entry[1]);
  return Number.isInteger(block) && block >= 0 && Number.isInteger(offset) && offset >= 0;
}
