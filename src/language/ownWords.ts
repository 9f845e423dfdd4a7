import { createContext, use } from 'react';
import { viOwnComments } from './viOwnComments.ts';

/** The table of words of the page with all of the reader's comments, in one language. */
export type OwnWords = typeof viOwnComments;

export const OwnWordsContext = createContext<OwnWords>(viOwnComments);

/** The words of that page in the page's language. */
export function useOwnWords(): OwnWords {
  return use(OwnWordsContext);
}
