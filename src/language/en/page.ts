import type * as reference from '../vi/page.ts';

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
  topics: 'Topics:',
  inSection: (section) => `In ${section}`,
  newerArticle: 'Newer story',
  olderArticle: 'Older story',

  sections: 'Sections',
  siteIndex: 'Index of the paper',
  latest: 'Latest',
  archive: 'Archive',
  search: 'Search',
  searchTitle: 'Search stories',
  searchHint: 'Marks on letters may be left out.',
  searchNeedsScript:
    'Search needs JavaScript, which is off in this browser. All stories can still be found by section and by day.',
  searchFailed:
    'The code of this page could not be loaded, so it cannot search. Check the connection and reload the page; all stories can still be found by section and by day.',
  browse: 'Browse by section',
  browseByDay: 'Archive by day',
  savedNeedsScript:
    'Saved articles need JavaScript, which is turned off in this browser. You can still read every article.',
  savedFailed:
    'The code of this page could not be loaded, so your saved articles cannot be shown. Check your connection and reload the page.',
  notFound: 'Page not found',
  notFoundHelp: 'There is no article at this address. It may have moved, or the address may have been mistyped.',
  backHome: 'Go to the front page',

  publishedBy: (publisher) => `Published by ${publisher}.`,
  noTracking: 'We do not track our readers: no cookies, no advertising, no calls to other sites.',
  whereCommentsLive: 'Comments stay in your browser and are not sent anywhere.',
};
