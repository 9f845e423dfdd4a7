import { type Comment, isTombstone, parseComment, parseEntry } from '../model/comment.ts';
import { type Draft, parseDraft } from '../model/draft.ts';
import { ofArticle } from '../store/counts.ts';
import { withDatabase } from '../store/database.ts';
import { restoreBackups } from '../store/drafts.ts';

/** How many records are read in one go, between two of which the page can answer. */
const batchSize = 500;

/** Some of the comments, and how many records among them could not be read. */
export interface Batch {
  comments: Comment[];
  damaged: number;
}

/** All comments of the reader, or those on one article, batch by batch. Fails as `withDatabase` does. */
export async function* readAllComments(articleId?: string): AsyncGenerator<Batch> {
  let after: string | undefined;
  for (;;) {
    const records = await withDatabase((database) =>
      articleId === undefined
        ? database.getAll('comments', after === undefined ? null : IDBKeyRange.lowerBound(after, true), batchSize)
        : database.getAllFromIndex('comments', 'byArticle', ofArticle(articleId, after), batchSize),
    );
    const entries = records.map(parseEntry);
    yield {
      // Parsed again, without sort keys.
      comments: entries.flatMap((entry) => (entry && !isTombstone(entry) && parseComment(entry)) || []),
      damaged: entries.filter((entry) => !entry).length,
    };
    after = records[batchSize - 1]?.id;
    if (after === undefined) return;
  }
}

/** All drafts, newest first. Fails as `withDatabase` does. */
export async function readAllDrafts(): Promise<Draft[]> {
  await restoreBackups().catch(() => {});
  const records = await withDatabase((database) => database.getAll('drafts'));
  const drafts = records.map(parseDraft).filter((draft) => draft !== undefined);
  return drafts.sort((a, b) => b.savedAt - a.savedAt);
}

/** The headlines of articles with comments or drafts, by article id. Fails as `withDatabase` does. */
export async function readHeadlines(): Promise<Map<string, string>> {
  const records: { id: string; headline?: unknown }[] = await withDatabase((database) => database.getAll('articles'));
  return new Map(
    records.flatMap(({ id, headline }) => (typeof headline === 'string' ? [[id, headline] as const] : [])),
  );
}
