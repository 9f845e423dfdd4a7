import type { GivenMetadata } from '../model/manuscript.ts';
import { cleanLine } from '../text/cleanText.ts';

/** What an input says beside its text, each text on one line and clean as those of blocks are; what is empty then is absent. */
export function cleanGiven(given: GivenMetadata): GivenMetadata {
  const entries = Object.entries(given).flatMap(([key, value]: [string, string | string[]]) => {
    const clean = typeof value === 'string' ? cleanLine(value) : value.map(cleanLine).filter((text) => text !== '');
    return clean.length > 0 ? [[key, clean]] : [];
  });
  return Object.fromEntries(entries);
}
