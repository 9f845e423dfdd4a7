import type { CommentsDatabase, UnparsedRecord, UpgradeTransaction } from './schema.ts';

/** A step from the version before to this one. It must await nothing but requests of the transaction, or that ends. */
export interface Migration {
  version: number;
  migrate: (database: CommentsDatabase, transaction: UpgradeTransaction) => void | Promise<void>;
}

/**
 * Migrations: every schema version that was ever released, in order. Released steps stay as they are; a change of the schema is
 * a new one.
 */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    migrate: (database) => {
      // The index had another key than today's of that name.
      const comments = database.createObjectStore('comments', { keyPath: 'id' });
      (comments as unknown as IDBObjectStore).createIndex('byArticle', 'articleId');
    },
  },
  {
    // Threads, drafts, headlines, counts. Until then every comment answered the article, so each is a root.
    version: 2,
    migrate: async (database, transaction) => {
      database.createObjectStore('drafts', { keyPath: 'id' }).createIndex('byArticle', 'articleId');
      database.createObjectStore('articles', { keyPath: 'id' });
      database.createObjectStore('counts', { keyPath: 'id' });
      const comments = transaction.objectStore('comments');
      comments.deleteIndex('byArticle');
      comments.createIndex('byArticle', ['articleId', 'id']);
      comments.createIndex('byThread', 'thread');
      comments.createIndex('byReply', 'reply');
      comments.createIndex('byParent', 'parentId');
      for (let cursor = await comments.openCursor(); cursor; cursor = await cursor.continue()) {
        const { articleId, createdAt } = cursor.value as { articleId?: unknown; createdAt?: unknown };
        await cursor.update({ ...cursor.value, thread: [articleId, createdAt] } as UnparsedRecord);
      }
    },
  },
];

/** The version that this code reads and writes. */
export const databaseVersion = migrations.length;

/**
 * Runs in `upgradeneeded`: applies, in order, every step that the database has not seen.
 *
 * @param from the version that is there; 0 where there is no database
 * @param steps for tests
 */
export async function migrate(
  database: CommentsDatabase,
  from: number,
  transaction: UpgradeTransaction,
  steps = migrations,
): Promise<void> {
  for (const step of steps) if (step.version > from) await step.migrate(database, transaction);
}
