import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction, openDB } from 'idb';
import { StuckError } from './problem.ts';

/** A record that has not been read by `readEntry` yet: anything may be in it but an id. */
interface Unread {
  id: string;
}

/**
 * Version 2. An index leaves out the records that have no valid key for it: a tombstone has no `articleId`, so `byArticle`
 * counts comments only; only the first entry of a thread has `thread`, only the others have `reply`.
 */
interface CommentsSchema extends DBSchema {
  comments: {
    key: string;
    value: Unread;
    indexes: {
      byArticle: [articleId: string, id: string];
      byThread: [articleId: string, turn: number];
      byReply: [firstId: string, turn: number];
      byParent: string;
    };
  };
  /** What is typed and not sent. */
  drafts: { key: string; value: Unread; indexes: { byArticle: string } };
  /** The headlines of articles with comments, for the page that shows all of one's comments. */
  articles: { key: string; value: Unread };
  /** How many comments an article has. */
  counts: { key: string; value: Unread };
}

export type CommentsDatabase = IDBPDatabase<CommentsSchema>;
export type StoreName = 'comments' | 'drafts' | 'articles' | 'counts';
type UpgradeTransaction = IDBPTransaction<CommentsSchema, StoreName[], 'versionchange'>;
/** The comments, in a transaction that only reads. */
export type Reading = IDBPObjectStore<CommentsSchema, ['comments'], 'comments', 'readonly'>;
export type Writing = IDBPTransaction<CommentsSchema, StoreName[], 'readwrite'>;

const allStores: StoreName[] = ['comments', 'drafts', 'articles', 'counts'];

/** How long opening may take, in ms; a blocked upgrade never settles. */
const openingLimit = 5_000;

let opening: Promise<CommentsDatabase> | undefined;

/**
 * Failures that one more try mends, on a new connection: phones drop the old one in the background, and Safari's database
 * process dies ("Connection to Indexed Database server lost").
 */
const passing = ['UnknownError', 'AbortError', 'InvalidStateError', 'TimeoutError', 'TransactionInactiveError'];

/**
 * Runs `work` on the open database, opening it when it is not; once more on a new connection after a failure that may be
 * over by then. What the first try did may have been kept all the same, so `work` must be safe to run twice.
 *
 * Fails with a StuckError, or with the DOMException of IndexedDB.
 *
 * @param again what to run the second time, where that is something else
 */
export async function withDatabase<Result>(
  work: (database: CommentsDatabase) => Promise<Result>,
  again = work,
): Promise<Result> {
  const first = connect();
  try {
    return await work(await first);
  } catch (error) {
    if (!(error instanceof DOMException && passing.includes(error.name))) throw error;
    if (opening === first) forget();
    // What others still do on it comes to its end.
    first.then((database) => database.close()).catch(() => {});
    return again(await connect());
  }
}

/**
 * Runs `work` in one transaction that writes to all stores: all of it is kept or nothing. Settles when it is complete and,
 * as far as the browser can say, on disk: on a full disk every single write succeeds and only the transaction fails.
 *
 * Fails as `withDatabase` does, and like there `work` must be safe to run twice.
 */
export function write<Result>(work: (transaction: Writing) => Promise<Result>): Promise<Result> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(allStores, 'readwrite', { durability: 'strict' });
    const ended = transaction.done.then(
      () => undefined,
      (error: unknown) => error,
    );
    try {
      const result = await work(transaction);
      const failure = await ended;
      if (failure) throw failure;
      return result;
    } catch (error) {
      abort(transaction);
      // A write that failed says less than its transaction, which knows whether the disk is full.
      const failure = await ended;
      throw failure instanceof DOMException && failure.name !== 'AbortError' ? failure : error;
    }
  });
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

/** Opens the database ahead of its first use: that takes 10 to 20 ms (Chromium, measured), in which the page can do other work. */
export function openAhead(): void {
  connect().catch(() => {});
}

function connect(): Promise<CommentsDatabase> {
  if (!opening) {
    const mine = open();
    opening = mine;
    mine.catch(() => {
      if (opening === mine) forget();
    });
  }
  return opening;
}

function forget(): void {
  opening = undefined;
}

async function open(): Promise<CommentsDatabase> {
  if (typeof indexedDB === 'undefined') throw new ReferenceError('indexedDB');
  const request = openDB<CommentsSchema>('ban-tin', 2, {
    upgrade: (database, from, _to, transaction) => upgrade(database, from, transaction),
    blocking(_current, _wanted, event) {
      // A newer page wants to change the database: stand aside, so that it is not stuck.
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new StuckError()), openingLimit);
  });
  try {
    return await Promise.race([request, limit]);
  } catch (error) {
    // Opened after all, too late for anyone: a connection left behind would block every later upgrade.
    request.then((database) => database.close()).catch(() => {});
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** From nothing or version 1, which had neither threads nor drafts: there every comment answers the article. */
async function upgrade(database: CommentsDatabase, from: number, transaction: UpgradeTransaction): Promise<void> {
  database.createObjectStore('drafts', { keyPath: 'id' }).createIndex('byArticle', 'articleId');
  database.createObjectStore('articles', { keyPath: 'id' });
  database.createObjectStore('counts', { keyPath: 'id' });
  const comments =
    from === 0 ? database.createObjectStore('comments', { keyPath: 'id' }) : transaction.objectStore('comments');
  if (from > 0) comments.deleteIndex('byArticle');
  comments.createIndex('byArticle', ['articleId', 'id']);
  comments.createIndex('byThread', 'thread');
  comments.createIndex('byReply', 'reply');
  comments.createIndex('byParent', 'parentId');
  for (let cursor = await comments.openCursor(); cursor; cursor = await cursor.continue()) {
    const { articleId, createdAt } = cursor.value as { articleId?: unknown; createdAt?: unknown };
    await cursor.update({ ...cursor.value, thread: [articleId, createdAt] } as Unread);
  }
}
