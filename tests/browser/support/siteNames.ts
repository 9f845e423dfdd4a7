import * as ids from '../../../src/ids.ts';
import * as paths from '../../../src/paths.ts';
import * as site from '../../../src/site.ts';
import * as storage from '../../../src/storage.ts';

/** Names of the site under test for functions that run in its pages, where nothing can be imported. */
export const names = {
  name: site.name,
  language: site.language,
  textId: ids.textId,
  textEndId: ids.textEndId,
  homePath: paths.homePath,
  iconPath: paths.iconPath,
  keyPrefix: storage.keyPrefix,
  databaseName: storage.databaseName,
  pagesCache: storage.pagesCache,
  picturesCache: storage.picturesCache,
  filesPrefix: storage.filesPrefix,
  changesChannel: storage.changesChannel,
};

declare global {
  /** In tests and, by `consoleGuard.watch`, in the pages they open. */
  var siteNames: typeof names;
}
globalThis.siteNames = names;
