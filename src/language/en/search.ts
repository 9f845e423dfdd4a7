import type * as reference from '../vi/search.ts';
import { counted, formatNumber } from './numbers.ts';

const articles = (count: number) => counted(count, 'story', 'stories');

export const searchMessages: typeof reference.searchMessages = {
  titleOf: (query, paper) => `${query}: search – ${paper}`,
  found: 'Found',
  articles,
  moreThan: (count) => `more than ${articles(count)}`,
  loading: 'Loading the search index…',

  foldedToo: (count) => `${count} more with other marks on letters.`,
  folded: (count) => `${count} with other marks on letters.`,
  onlyExact: 'Search for exactly:',
  apartToo: (count) => `${count} more with all the words, not next to each other.`,
  apart: (count) => `${count} with all the words, not next to each other.`,

  more: (count) => `Show ${formatNumber(count)} more`,
  earlierYears: 'Search earlier years',

  filter: 'Filter:',
  everything: 'all sections, all years',
  section: 'Section',
  year: 'Year',
  all: 'All',
  count: (count) => `(${formatNumber(count)})`,
  countSoFar: (count) => `(more than ${formatNumber(count)})`,
  countAtLeast: (count) => `(${formatNumber(count)}+)`,
  dropFilters: (count) => `Remove filters (${count})`,

  none: (query) => `No story has all the words “${query}”.`,
  tryOthers: 'Try fewer or other words',
  searchedIn: 'Searched in headlines, standfirsts, texts and captions of all published stories.',
  failed:
    'The search index could not be loaded. Check the connection and try again; stories saved on this device can still be read.',
  tryAgain: 'Try again',
  offline: 'No network: only the stories saved on this device were searched.',
};
