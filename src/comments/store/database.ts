import { openDB } from 'idb';
import { databaseName } from '../../storage.ts';
import { notifyMissed } from './changes.ts';
import { databaseVersion, migrate } from './migrations.ts';
import type { CommentsDatabase, CommentsSchema, StoreName, UpgradeTransaction, WriteTransaction } from './schema.ts';
import { KnownError } from './storeError.ts';

const allStores: StoreName[] = ['comments', 'drafts', 'articles', 'counts'];

/** How long opening may take, in ms; a blocked upgrade never settles. */
const openTimeout = 5_000;

let opening: Promise<CommentsDatabase> | undefined;

/**
 * Errors after which a retry on a new connection works: phones drop connections in the background, and Safari's database
 * process dies ("Connection to Indexed Database server lost").
 */
const transientErrors = ['UnknownError', 'AbortError', 'InvalidStateError', 'TimeoutError', 'TransactionInactiveError'];

/**
 * Runs `work` on the database, opened if necessary, and retries once after a transient error. The first try may have been
 * committed all the same, so `work` must be idempotent.
 *
 * Fails with the DOMException of IndexedDB, or with a KnownError where opening is blocked.
 *
 * @param again what the retry runs, if not `work`
 */
export async function withDatabase<Result>(
  work: (database: CommentsDatabase) => Promise<Result>,
  again = work,
): Promise<Result> {
  const first = connect();
  try {
    return await work(await first);
  } catch (error) {
    if (!(error instanceof DOMException && transientErrors.includes(error.name))) throw error;
    if (opening === first) forget();
    // Lets transactions of others end.
    first.then((database) => database.close()).catch(() => {});
    return again(await connect());
  }
}

/**
 * Runs `work` in one transaction on all stores, all or nothing. Resolves when it is complete and, as far as the browser can
 * say, on disk: on a full disk every request succeeds and only the transaction fails.
 *
 * Fails as `withDatabase` does; `work` must be idempotent.
 */
export function write<Result>(work: (transaction: WriteTransaction) => Promise<Result>): Promise<Result> {
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
      // The transaction's error says more than a request's: it knows whether the disk is full.
      const failure = await ended;
      throw failure instanceof DOMException && failure.name !== 'AbortError' ? failure : error;
    }
  });
}

function abort(transaction: WriteTransaction | UpgradeTransaction): void {
  try {
    transaction.abort();
  } catch {
    // Ended already.
  }
}

/** Opens the database ahead of its first use, which takes 10 to 20 ms (Chromium, measured). */
export function warmUpDatabase(): void {
  connect().catch(() => {});
}

function connect(): Promise<CommentsDatabase> {
  if (!opening) {
    const attempt = open();
    opening = attempt;
    attempt.catch(() => {
      if (opening === attempt) forget();
    });
  }
  return opening;
}

function forget(): void {
  opening = undefined;
}

async function open(): Promise<CommentsDatabase> {
  if (typeof indexedDB === 'undefined') throw new ReferenceError('indexedDB');
  const request = openDB<CommentsSchema>(databaseName, databaseVersion, {
    upgrade(database, from, _to, transaction) {
      // A rejection would go unheard and half of the upgrade be committed; aborting makes the opening fail.
      migrate(database, from, transaction).catch(() => abort(transaction));
      transaction.done.catch(() => {});
    },
    blocking(_current, _wanted, event) {
      // A newer page wants to upgrade the database; closing unblocks it.
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new KnownError('blocked')), openTimeout);
  });
  try {
    return await Promise.race([request, limit]);
  } catch (error) {
    // It may open after all: then what failed can be read. A second connection would block every later upgrade.
    request
      .then((database) => {
        if (opening) return database.close();
        opening = Promise.resolve(database);
        notifyMissed();
      })
      .catch(() => {});
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
