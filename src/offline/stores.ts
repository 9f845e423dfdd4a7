/** How the parts of what is kept for offline reading are called in the browser's Cache storage. */

/** Pages: of each address its HTML and its data. */
export const pagesStore = 'ban-tin pages';

/** Pictures of pages that were read. */
export const picturesStore = 'ban-tin pictures';

/** Which version each open window runs. */
export const windowsStore = 'ban-tin windows';

const filesPrefix = 'ban-tin files ';

/** The scripts, styles and fonts of one version, with the pages that hold no news. */
export function filesStore(version: string): string {
  return filesPrefix + version;
}

/** The version whose files a store holds; undefined for the other stores. */
export function versionOfStore(name: string): string | undefined {
  return name.startsWith(filesPrefix) ? name.slice(filesPrefix.length) : undefined;
}
