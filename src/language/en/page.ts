import type * as reference from '../vi/page.ts';
import { formatNumber } from './numbers.ts';

export const pageMessages: typeof reference.pageMessages = {
  skipToText: 'Skip to content',
  skipToComments: 'Skip to comments',

  readingTime: (minutes) => `${minutes} min read`,
  modified: 'Updated',
  contents: 'Contents',
  viewPhoto: (caption) => `View larger photo: ${caption}`,
  photoMissing: '(Photo not in the archive)',
  embedLink: (provider, title) => `View on ${provider}: ${title}`,
  recommended: 'Read more',
  table: 'Table',
  footnotes: 'Notes',
  footnoteBack: (number) => `Back to note ${number} in the text`,
  correction: 'Correction',
  printedFrom: 'From:',
  source: 'Source:',
  related: 'Related stories',

  latest: 'Latest news',
  pageOf: (number, pages) => `Page ${formatNumber(number)} of ${formatNumber(pages)}`,
  pages: 'Pages of news',
  newer: 'Newer stories',
  older: 'Older stories',
  notFound: 'Page not found',
  notFoundHelp: 'There is no article at this address. It may have moved, or the address may have been mistyped.',
  backHome: 'Go to the front page',

  publishedBy: (publisher) => `Published by ${publisher}.`,
  noTracking: 'We do not track our readers: no cookies, no advertising, no calls to other sites.',
  whereCommentsLive: 'Comments stay in your browser and are not sent anywhere.',
};
