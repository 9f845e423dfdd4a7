import type * as reference from '../vi/offline.ts';

export const offlineMessages: typeof reference.offlineMessages = {
  updateReady: 'A new version is ready.',
  reload: 'Reload',
  notNow: 'Not now',

  notCached: 'This page cannot be opened yet',
  notCachedHelp: 'There is no connection, and this page has not been saved on your device.',
  tryAgain: 'Try again',
  cached: 'Articles saved on your device',
  noneCached: 'No articles have been saved on your device yet.',
};
