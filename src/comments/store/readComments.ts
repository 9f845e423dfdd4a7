import type { Comment, StoredEntry } from '../model/comment.ts';
import { countComments } from './counts.ts';
import { withDatabase } from './database.ts';
import { readThreads, type ThreadPage, type View } from './readThreads.ts';

/** What one reading of an article's comments has found. */
export interface ReadComments extends ThreadPage {
  /** How many comments there are, in view or not, tombstones and damaged records not counted. */
  count: number;
  /** The view that was read. */
  view: View;
}

/**
 * Makes the function that reads an article's comments. Entries that have not changed since its last call keep their
 * identity, so that `memo` holds. It fails as `withDatabase` does.
 */
export function createCommentsReader(articleId: string) {
  let known = new Map<string, StoredEntry>();
  return async (view: View, watchIds: readonly string[]): Promise<ReadComments> => {
    const [page, count] = await Promise.all([
      readThreads(articleId, view, watchIds),
      withDatabase((database) => countComments(database, articleId)),
    ]);
    const before = known;
    known = new Map();
    const reuse = (entry: StoredEntry) => {
      const same = reuseIfSame(before.get(entry.id), entry);
      known.set(entry.id, same);
      return same;
    };
    const threads = page.threads.map((thread) => ({
      ...thread,
      root: reuse(thread.root),
      replies: thread.replies.map(reuse),
    }));
    return { ...page, threads, count, view };
  };
}

/** Compares what can change; a tombstone has neither. */
function reuseIfSame(before: StoredEntry | undefined, now: StoredEntry): StoredEntry {
  const [old, fresh]: [Partial<Comment> | undefined, Partial<Comment>] = [before, now];
  return before && old?.text === fresh.text && old?.editedAt === fresh.editedAt ? before : now;
}

/** With a root that has just been stored at the head of the list; elsewhere its place is not known without reading. */
export function withNewRoot(reading: ReadComments, root: StoredEntry): ReadComments {
  const { count, threads } = reading;
  if (threads.some((thread) => thread.root.id === root.id)) return reading;
  return { ...reading, count: count + 1, threads: [{ root, replies: [], hiddenReplyCount: 0 }, ...threads] };
}
