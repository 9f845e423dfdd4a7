import { firstIdOf, isTombstone, type Placed, readEntry, turnOf } from '../model/comment.ts';
import type { Thread } from '../model/thread.ts';
import { ofArticle } from './counts.ts';
import { type Reading, withDatabase } from './database.ts';

/** What part of an article's comments is wanted. */
export interface View {
  newestFirst: boolean;
  /** How many entries at most, unfolded ones not counted; the first thread is always there. */
  size: number;
  /** How many replies of a thread are wanted, where more than `foldedReplies`; by the id of its first entry. */
  unfolded: ReadonlyMap<string, number>;
  /** The id of an entry that must be among them. */
  reach?: string | undefined;
  /** The ids of entries of which it must be known whether they are still there, in view or not. */
  held?: readonly string[] | undefined;
}

/** A part of an article's comments. */
export interface Listing {
  threads: Thread[];
  /** Whether there are more threads than these. */
  more: boolean;
  /** Those of the held entries that have been deleted. */
  goneIds: ReadonlySet<string>;
}

/** How many entries a page of the list has. */
export const pageSize = 50;

/** How many replies of a thread are shown before it is unfolded. */
export const foldedReplies = 10;

/**
 * The part of an article's comments that is to be shown. Only this part is read: reading all of 10,000 takes 0.3 to 0.4 s
 * in Chromium, fifty 8 ms (measured).
 *
 * Fails as `withDatabase` does.
 */
export function readThreads(articleId: string, view: View): Promise<Listing> {
  return withDatabase(async (database) => {
    const comments = database.transaction('comments').store;
    const reached = view.reach === undefined ? undefined : await find(comments, view.reach, articleId);
    const size = reached ? Math.max(view.size, await threadsUpTo(comments, reached.first, view)) : view.size;
    const firsts = await readFirsts(comments, articleId, view.newestFirst, size + 1);
    const threads = await Promise.all(
      firsts.map((first) => {
        const wanted = Math.max(foldedReplies, view.unfolded.get(first.id) ?? 0);
        return readThread(comments, first, first.id === reached?.first.id ? Math.max(wanted, reached.place) : wanted);
      }),
    );
    let shown = 0;
    const needed = reached ? firsts.findIndex(({ id }) => id === reached.first.id) : 0;
    const held = await Promise.all(
      (view.held ?? []).map(async (id) => [id, readEntry(await comments.get(id))] as const),
    );
    const goneIds = new Set(held.flatMap(([id, entry]) => (entry && !isTombstone(entry) ? [] : id)));
    const cut = threads.findIndex((thread, index) => {
      shown += weightOf(thread);
      return shown > view.size && index > needed;
    });
    return cut < 0 ? { threads, more: false, goneIds } : { threads: threads.slice(0, cut), more: true, goneIds };
  });
}

/** How many entries the threads count for in a view. */
export function entriesIn(threads: readonly Thread[]): number {
  return threads.reduce((sum, thread) => sum + weightOf(thread), 0);
}

/** What was unfolded does not push others out of the view. */
function weightOf({ replies }: Thread): number {
  return 1 + Math.min(replies.length, foldedReplies);
}

/**
 * The first entries of the threads, in order. Read at one stroke where none is damaged: a cursor takes a message to the
 * database for each.
 */
async function readFirsts(comments: Reading, articleId: string, newestFirst: boolean, most: number): Promise<Placed[]> {
  const index = comments.index('byThread');
  let range = ofArticle(articleId);
  if (newestFirst) {
    const cursor = await index.openKeyCursor(range, 'prev');
    const last = most > 1 ? await cursor?.advance(most - 1) : cursor;
    if (last) range = IDBKeyRange.bound(last.key, range.upper);
  }
  const records = await index.getAll(range, newestFirst ? undefined : most);
  if (newestFirst) records.reverse();
  const firsts = records.slice(0, most).map(readEntry);
  return firsts.every((first) => first !== undefined)
    ? firsts
    : readFirstsOneByOne(comments, articleId, newestFirst, most);
}

async function readFirstsOneByOne(
  comments: Reading,
  articleId: string,
  newestFirst: boolean,
  most: number,
): Promise<Placed[]> {
  const firsts: Placed[] = [];
  let cursor = await comments.index('byThread').openCursor(ofArticle(articleId), newestFirst ? 'prev' : 'next');
  for (; cursor && firsts.length < most; cursor = await cursor.continue()) {
    const first = readEntry(cursor.value);
    // A damaged record that begins a thread: its replies stand under a tombstone.
    const instead = first ?? readEntry({ id: cursor.primaryKey, deleted: true, thread: cursor.key });
    if (instead && (first || (await comments.index('byReply').count(ofArticle(instead.id))) > 0)) firsts.push(instead);
  }
  return firsts;
}

async function readThread(comments: Reading, first: Placed, wanted: number): Promise<Thread> {
  const index = comments.index('byReply');
  const range = ofArticle(first.id);
  const records = await index.getAll(range, wanted + 1);
  const hidden = records.length > wanted ? (await index.count(range)) - wanted : 0;
  const replies = records.slice(0, wanted).map(readEntry);
  return { first, replies: replies.filter((reply) => reply !== undefined), hidden };
}

/** An entry of the article: the first of its thread, and its place among the replies, from 1; 0 for the first itself. */
async function find(
  comments: Reading,
  id: string,
  articleId: string,
): Promise<{ first: Placed; place: number } | undefined> {
  const entry = readEntry(await comments.get(id));
  const first = entry && readEntry(await comments.get(firstIdOf(entry)));
  if (!first || !('thread' in first) || first.thread[0] !== articleId) return undefined;
  if (!('reply' in entry)) return { first, place: 0 };
  const upTo = IDBKeyRange.bound([first.id], [first.id, turnOf(entry)]);
  return { first, place: await comments.index('byReply').count(upTo) };
}

/** How many threads stand from the beginning of the list to this one. */
function threadsUpTo(comments: Reading, first: Placed, { newestFirst }: View): Promise<number> {
  const [articleId, turn] = 'thread' in first ? first.thread : ['', 0];
  const range = newestFirst
    ? IDBKeyRange.bound([articleId, turn], [articleId, []])
    : IDBKeyRange.bound([articleId], [articleId, turn]);
  return comments.index('byThread').count(range);
}
