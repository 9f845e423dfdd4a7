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
  | 'read'
  | 'voice'
  | 'rate'
  | 'shortcuts'
  | 'saved-order'
  | 'erasure';

/** What all names begin with. */
export const namespace = base === '/' ? 'ban-tin' : `ban-tin${base}`;

/** What all localStorage keys begin with. */
export const keyPrefix = `${namespace}-`;

/**
 * The localStorage keys that are used without `ui/storage.ts`: by the boot script, to know one in a storage event, and where it
 * matters whether a value was stored.
 */
export const optionsKey = `${keyPrefix}reading`;
export const erasureKey = `${keyPrefix}erasure`;
export const savedKey = `${keyPrefix}saved`;

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

/** Cache of what the reader saved for later: of each article its HTML, with a `SavedNote`, its data and its photos. */
export const savedCache = `${namespace} saved`;

/** The header of a saved page that holds its `SavedNote`: JSON, encoded as in addresses, because headers take few letters. */
export const savedNoteHeader = 'x-ban-tin-saved';

/** What is known of a saved article besides itself. */
export interface SavedNote {
  /** When it was saved, ms since 1970. */
  at: number;
  /** Of its HTML, its data and its photos together. */
  bytes: number;
  /** For which its photos were chosen (`SaveRequest`). */
  width: number;
  avif: boolean;
  /** Paths, by photo: first the image that is saved, then those of the same photo that it stands in for. */
  photos: readonly (readonly string[])[];
}

/** The Web Lock that is shared by those who save articles, and held alone by who deletes what is no longer listed. */
export const savedLock = `${namespace}-saved`;

/**
 * What a page asks the worker to save for later, with a port for `SaveAnswer`s. It stands here because who asks and who answers
 * are features that do not know each other.
 */
export interface SaveRequest {
  kind: 'save';
  /** Of the article's page. */
  path: string;
  /** In device pixels, of the column in which its photos will be seen. */
  width: number;
  /** Whether the browser shows AVIF. */
  avif: boolean;
}

/** `begun` comes at once: workers of earlier versions know no `SaveRequest` and are silent. The outcome follows. */
export type SaveAnswer = 'begun' | SaveOutcome;

/** `full`: there is no room on the disk. Unless it is `saved`, nothing of the article is kept that was not there before. */
export type SaveOutcome = 'saved' | 'full' | 'offline' | 'failed';

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
