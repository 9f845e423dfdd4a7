/*
 * The registry of what is stored in the browser: localStorage keys, database, Web Locks, BroadcastChannel, Cache Storage. Sites
 * under different paths of one origin share that storage, so the base path is part of each name.
 */
import { base } from './site.ts';

/** Values under these keys are chosen or left by the reader (`ui/storage.ts`). */
export type StorageKey =
  | 'name'
  | 'order'
  | 'unsaved'
  | 'reading'
  | 'places'
  | 'voice'
  | 'rate'
  | 'shortcuts'
  | 'erasure';

/** What all names begin with. */
export const namespace = base === '/' ? 'ban-tin' : `ban-tin${base}`;

/** What all localStorage keys begin with. */
export const keyPrefix = `${namespace}-`;

/** The localStorage keys that are used without `ui/storage.ts`: by the boot script, and to know one in a storage event. */
export const optionsKey = `${keyPrefix}reading`;
export const erasureKey = `${keyPrefix}erasure`;

/** Backups of drafts, each under its id behind this. */
export const draftBackupPrefix = `${keyPrefix}draft-`;

export const databaseName = namespace;

export const changesChannel = `${namespace}-comments`;

/** The Web Lock of the tab that writes a draft. */
export function draftLock(draftId: string): string {
  return `${namespace}-draft-${draftId}`;
}

/** Cache of pages: of each path its HTML and its data. */
export const pagesCache = `${namespace} pages`;

/** Cache of pictures of pages that were read. */
export const picturesCache = `${namespace} pictures`;

/** Cache of which version each client runs. */
export const clientsCache = `${namespace} windows`;

export const filesPrefix = `${namespace} files `;

/** Cache of the scripts, styles and fonts of one version, with the pages that hold no news. */
export function filesCache(version: string): string {
  return filesPrefix + version;
}

/** The version whose files a cache holds; undefined for the other caches. */
export function versionOfCache(name: string): string | undefined {
  return name.startsWith(filesPrefix) ? name.slice(filesPrefix.length) : undefined;
}
