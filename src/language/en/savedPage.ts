import type * as reference from '../vi/savedPage.ts';
import { counted } from './numbers.ts';

export const savedPageMessages: typeof reference.savedPageMessages = {
  stored: 'Saved for later. You can read it without a connection.',
  seeAll: 'See your saved articles',
  saving: 'Saving…',
  removed: 'Removed from your saved articles.',
  failure: {
    full: 'There is no room left on this device for this article. Remove some of your saved articles or free up some space, then try again. Everything saved before is still there.',
    offline: 'There is no connection, so the article could not be saved. Try again when you are online.',
    failed: 'The article could not be saved. Reload the page and try again.',
  },

  summary: (count, size) => `${counted(count, 'article')}, ${size} on this device`,
  size: (number, unit) => `${number} ${unit}`,
  whereTheyLive: 'The articles are in this browser, on this device. Clearing your browsing data removes them.',
  none: 'No articles yet. Press “Save for later” at the top or the end of an article: it is then stored on this device with its photos, and you can read it without a connection.',
  blocked:
    'This browser does not let the page store data, so articles cannot be saved. Try leaving private mode, or allow the page to store data.',
  order: {
    saved: 'Last saved first',
    published: 'Newest first',
    size: 'Largest first',
  },
  readingTime: (minutes) => `${minutes} min read`,
  remove: 'Remove',
  removeNamed: (headline) => `Remove from saved articles: ${headline}`,
  removedNamed: (headline) => `“${headline}” was removed from your saved articles.`,
  undoNamed: (headline) => `Undo: ${headline}`,
  restored: 'The article is back among your saved articles.',
  incomplete: 'Not all of it is on this device',
  loadAgain: 'Load again',
  loadAgainNamed: (headline) => `Load again: ${headline}`,
  loadedAgain: 'Loaded again. You can read it without a connection.',
};
