import type { DBSchema, IDBPDatabase, IDBPObjectStore, IDBPTransaction } from 'idb';

/** A record as IndexedDB returns it: anything may be in it but its key, until `parseEntry` or `parseDraft` has read it. */
export interface UnparsedRecord {
  id: string;
}

/**
 * The stores and indexes of the newest version (`migrations.ts`). An index leaves out records without a valid key for it:
 * a tombstone has no `articleId`, so `byArticle` counts comments only; only roots have `thread`, only replies `reply`.
 */
export interface CommentsSchema extends DBSchema {
  comments: {
    key: string;
    value: UnparsedRecord;
    indexes: {
      byArticle: [articleId: string, id: string];
      byThread: [articleId: string, sequence: number];
      byReply: [rootId: string, sequence: number];
      byParent: string;
    };
  };
  drafts: { key: string; value: UnparsedRecord; indexes: { byArticle: string } };
  /** The headlines of articles with comments or drafts, by article id, for the page of all comments. */
  articles: { key: string; value: UnparsedRecord };
  /** The number of comments, by article id (`counts.ts`). */
  counts: { key: string; value: UnparsedRecord };
}

export type CommentsDatabase = IDBPDatabase<CommentsSchema>;
export type StoreName = 'comments' | 'drafts' | 'articles' | 'counts';
export type UpgradeTransaction = IDBPTransaction<CommentsSchema, StoreName[], 'versionchange'>;
export type WriteTransaction = IDBPTransaction<CommentsSchema, StoreName[], 'readwrite'>;
/** The store `comments` in a read-only transaction. */
export type CommentsReader = IDBPObjectStore<CommentsSchema, ['comments'], 'comments', 'readonly'>;
