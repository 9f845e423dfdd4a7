import { createContext, use } from 'react';
import { vi } from './vi.ts';

/** The table of words in one language. */
export type Words = typeof vi;

export const WordsContext = createContext<Words>(vi);

/** The words of the page's language. */
export function useWords(): Words {
  return use(WordsContext);
}
