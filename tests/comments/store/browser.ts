import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { vi as vitest } from 'vitest';
import type { Comment } from '../../../src/comments/model/comment.ts';
import type { CommentedArticle } from '../../../src/comments/store/mutations.ts';

/** The article that most tests are about. */
export const article: CommentedArticle = { id: 'bai', headline: 'Cống Ba Lai đóng sớm' };

/** A comment as the form makes it. */
export function comment(id: string, text: string, more: Partial<Comment> = {}): Comment {
  return { id, articleId: article.id, text, name: '', createdAt: 1_000, ...more };
}

/** What the store gives as the id of a comment whose own is taken. */
export const freshId = () => 'fresh';

/**
 * A browser in which nothing has been kept yet: in Node, on `fake-indexeddb`, with as much around it as the store uses. Its
 * tabs share it, and one window and one document with it.
 */
export function startBrowser(): void {
  vitest.restoreAllMocks();
  vitest.unstubAllGlobals();
  const browser = {
    indexedDB: new IDBFactory(),
    localStorage: new KeptKeys(),
    BroadcastChannel: channelsOfOneBrowser(),
    navigator: { locks: locksOfOneBrowser() },
    window: new EventTarget(),
    document: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
  };
  for (const [name, value] of Object.entries(browser)) vitest.stubGlobal(name, value);
  browser.document.addEventListener('visibilitychange', ({ type }) => window.dispatchEvent(new Event(type)));
}

/** The page is hidden, or comes back to the front. */
export function show(visibilityState: DocumentVisibilityState): void {
  Object.assign(document, { visibilityState });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** A tab: the modules of the store as a page has them, sharing nothing with another tab's. */
export async function openTab() {
  vitest.resetModules();
  const [
    changes,
    commentsStore,
    counts,
    database,
    deletions,
    draftAutosave,
    draftBackups,
    draftLocks,
    drafts,
    erase,
    integrity,
    imports,
    liveQuery,
    mutations,
    myComments,
    readMine,
    threads,
  ] = await Promise.all([
    import('../../../src/comments/store/changes.ts'),
    import('../../../src/comments/store/commentsStore.ts'),
    import('../../../src/comments/store/counts.ts'),
    import('../../../src/comments/store/database.ts'),
    import('../../../src/comments/store/deletions.ts'),
    import('../../../src/comments/store/draftAutosave.ts'),
    import('../../../src/comments/store/draftBackups.ts'),
    import('../../../src/comments/store/draftLocks.ts'),
    import('../../../src/comments/store/drafts.ts'),
    import('../../../src/comments/mine/eraseAll.ts'),
    import('../../../src/comments/store/checkIntegrity.ts'),
    import('../../../src/comments/mine/saveImported.ts'),
    import('../../../src/comments/store/liveQuery.ts'),
    import('../../../src/comments/store/mutations.ts'),
    import('../../../src/comments/mine/myCommentsStore.ts'),
    import('../../../src/comments/mine/readMyComments.ts'),
    import('../../../src/comments/store/readThreads.ts'),
  ]);
  return {
    ...changes,
    ...commentsStore,
    ...counts,
    ...database,
    ...deletions,
    ...draftAutosave,
    ...draftBackups,
    ...draftLocks,
    ...drafts,
    ...erase,
    ...integrity,
    ...imports,
    ...liveQuery,
    ...mutations,
    ...myComments,
    ...readMine,
    ...threads,
    /** Posts a comment, which must be kept. */
    post: async (id: string, text = id, more: Partial<Comment> = {}) => {
      const outcome = await mutations.postComment(comment(id, text, more), article, freshId);
      if (!outcome.ok) throw new Error(`Not posted: ${outcome.error}`);
      return outcome.value;
    },
    /** The texts of the list, the newest first, replies after what they answer; `–` for what stays of a deleted comment. */
    list: async () => {
      const view = { newestFirst: true, size: 50, expanded: new Map() };
      const { threads: read } = await threads.readThreads(article.id, view);
      return read.flatMap(({ root, replies }) =>
        [root, ...replies].map((entry) => ('text' in entry ? entry.text : '–')),
      );
    },
    count: () => database.withDatabase((opened) => counts.countComments(opened, article.id)),
  };
}

export type Tab = Awaited<ReturnType<typeof openTab>>;
type StoreName = 'comments' | 'drafts' | 'articles' | 'counts';

/** All records of a store as they are, past the code of the page. */
export async function recordsIn(store: StoreName): Promise<Record<string, unknown>[]> {
  const database = await openRaw();
  try {
    return await settled(database.transaction(store).objectStore(store).getAll());
  } finally {
    database.close();
  }
}

/** Writes records past the code of the page, whatever is in them. */
export async function writeRecords(store: StoreName, records: readonly unknown[]): Promise<void> {
  const database = await openRaw();
  const transaction = database.transaction(store, 'readwrite');
  await Promise.all(records.map((record) => settled(transaction.objectStore(store).put(record))));
  database.close();
}

/** The texts of the drafts that are kept, in order. */
export async function draftTexts(): Promise<unknown[]> {
  return (await recordsIn('drafts')).map(({ text }) => text).sort();
}

/** Opens the database past the code of the page, or makes an older one. */
export function openRaw(version?: number, make?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  const opening = indexedDB.open('ban-tin', version);
  if (make) opening.onupgradeneeded = () => make(opening.result);
  return settled(opening);
}

/** The database as the release before wrote it, version 1. */
export function openVersion1(records: readonly unknown[]): Promise<IDBDatabase> {
  return openRaw(1, (database) => {
    const store = database.createObjectStore('comments', { keyPath: 'id' });
    store.createIndex('byArticle', 'articleId');
    for (const record of records) store.put(record);
  });
}

/** The database as version 2 made it, written down here so that it stays what it was. */
export function openVersion2(records: Readonly<Record<StoreName, readonly unknown[]>>): Promise<IDBDatabase> {
  return openRaw(2, (database) => {
    const stores = (Object.keys(records) as StoreName[]).map((name) => {
      const store = database.createObjectStore(name, { keyPath: 'id' });
      return [name, store] as const;
    });
    const { comments, drafts } = Object.fromEntries(stores);
    comments?.createIndex('byArticle', ['articleId', 'id']);
    comments?.createIndex('byThread', 'thread');
    comments?.createIndex('byReply', 'reply');
    comments?.createIndex('byParent', 'parentId');
    drafts?.createIndex('byArticle', 'articleId');
    for (const [name, store] of stores) for (const record of records[name]) store.put(record);
  });
}

const { transaction } = IDBDatabase.prototype;

/** What the browser does to a transaction. */
type Fault =
  /** It does not even begin: a lost connection, as iOS has it after the background. */
  | 'refused'
  /** All writes succeed, then it is undone, as on a full disk. */
  | 'undone'
  /** It is kept, and said to have failed: the connection was lost at the last moment. */
  | 'kept after all';

interface FaultOptions {
  /** Of the error. */
  name?: string;
  /** How many transactions have it. */
  times?: number;
  /** Those that touch this store. */
  store?: StoreName;
  mode?: IDBTransactionMode;
  /** Called as it happens. */
  onFault?: () => void;
}

/** Makes the next transactions fail. */
export function failNext(fault: Fault, { name, times = 1, store, mode, onFault }: FaultOptions = {}): void {
  const error = new DOMException('Connection to Indexed Database server lost.', name ?? 'UnknownError');
  let left = times;
  vitest.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    const wanted = (!store || [given[0]].flat().includes(store)) && (!mode || (given[1] ?? 'readonly') === mode);
    if (!wanted || left === 0) return transaction.apply(this, given);
    left -= 1;
    if (fault === 'refused') {
      onFault?.();
      throw error;
    }
    const started = transaction.apply(this, given);
    if (fault === 'undone') abortAtEnd(started, error, onFault);
    else {
      started.addEventListener('complete', (event) => {
        event.stopImmediatePropagation();
        onFault?.();
        Object.defineProperty(started, 'error', { value: error });
        // The only kind of event of `fake-indexeddb` that a page can make.
        started.dispatchEvent(new IDBVersionChangeEvent('abort'));
      });
    }
    return started;
  });
}

/** Aborts a transaction once it has nothing more to do. */
function abortAtEnd(started: IDBTransaction, error: DOMException, onFault?: () => void): void {
  // So many turns with nothing else in them: what waits for its turn is always done in one.
  let idle = 20;
  started.commit = () => {};
  const store = started.objectStore([...started.objectStoreNames][0] ?? '');
  const hold = () => {
    idle -= 1;
    if (idle > 0) {
      store.count().onsuccess = hold;
      return;
    }
    onFault?.();
    started.abort();
    Object.defineProperty(started, 'error', { value: error });
  };
  hold();
}

/** Ends every connection to the database, as a browser does that is short of memory. */
export async function loseConnections(): Promise<void> {
  vitest.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    vitest.mocked(IDBDatabase.prototype.transaction).mockRestore();
    forceCloseDatabase(this as never);
    return transaction.apply(this, given);
  });
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((settle, fail) => {
    request.onsuccess = () => settle(request.result);
    request.onerror = () => fail(request.error);
  });
}

/** As localStorage: the keys are properties. */
class KeptKeys {
  [key: string]: unknown;
  getItem(key: string): unknown {
    return Object.hasOwn(this, key) ? this[key] : null;
  }
  setItem(key: string, value: string): void {
    this[key] = value;
  }
  removeItem(key: string): void {
    delete this[key];
  }
}

/** What is posted to one channel reaches all others, a moment later. */
function channelsOfOneBrowser() {
  const open = new Set<Channel>();
  class Channel {
    onmessage: ((event: { data: unknown }) => void) | undefined;
    constructor() {
      open.add(this);
    }
    postMessage(data: unknown) {
      for (const other of open) if (other !== this) queueMicrotask(() => other.onmessage?.({ data }));
    }
  }
  return Channel;
}

/** As much of Web Locks as the store uses. */
function locksOfOneBrowser() {
  const held = new Set<string>();
  return {
    request: async (name: string, _options: unknown, work: (lock: object | null) => unknown) => {
      // The platform never answers within the call.
      await undefined;
      if (held.has(name)) return work(null);
      held.add(name);
      try {
        return await work({ name });
      } finally {
        held.delete(name);
      }
    },
    query: async () => ({ held: [...held].map((name) => ({ name })) }),
  };
}
