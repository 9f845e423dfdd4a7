import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { StuckError } from './problem.ts';

interface CommentsSchema extends DBSchema {
  comments: { key: string; value: { id: string }; indexes: { byArticle: string } };
}

export type CommentsDatabase = IDBPDatabase<CommentsSchema>;

/** How long opening may take, in ms; a blocked upgrade never settles. */
const openingLimit = 5_000;

let opening: Promise<CommentsDatabase> | undefined;

/**
 * Runs `work` on the open database, opening it when it is not. A connection that has died since (phones drop it in the
 * background) is opened anew, once.
 *
 * Fails with a StuckError, or with the DOMException of IndexedDB.
 */
export async function withDatabase<Result>(work: (database: CommentsDatabase) => Promise<Result>): Promise<Result> {
  const reused = opening;
  try {
    return await work(await connect());
  } catch (error) {
    const lost = error instanceof DOMException && error.name === 'InvalidStateError';
    if (!(reused && lost)) throw error;
    if (opening === reused) forget();
    return work(await connect());
  }
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
  const request = openDB<CommentsSchema>('ban-tin', 1, {
    upgrade(database) {
      database.createObjectStore('comments', { keyPath: 'id' }).createIndex('byArticle', 'articleId');
    },
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
