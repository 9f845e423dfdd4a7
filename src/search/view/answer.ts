import type { SearchOutcome } from '../client/search.ts';
import type { Headline } from '../model/manifest.ts';
import type { SearchText } from '../model/searchText.ts';

/** An article that is kept on the device. */
export type KeptArticle = Headline & SearchText;

export interface Answer extends SearchOutcome {
  /** Only what is kept on the device was searched. */
  isKept?: true;
}

/** Results that are shown at first, and more with each press. */
export const pageSize = 10;
