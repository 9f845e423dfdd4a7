import { type Entry, rootIdOf, type StoredEntry, sequenceOf } from './comment.ts';

/** A thread, or the part of it that was read. */
export interface Thread {
  root: StoredEntry;
  /** Replies and replies to these, in the order they were posted. */
  replies: readonly StoredEntry[];
  /** How many more replies there are. */
  hiddenReplyCount: number;
}

export function entriesOf(threads: readonly Thread[]): StoredEntry[] {
  return threads.flatMap(({ root, replies }) => [root, ...replies]);
}

/** An entry with the replies under it. */
export interface ThreadNode {
  entry: StoredEntry;
  /** The entry that it answers, where that is in the thread. */
  parent: Entry | undefined;
  replies: ThreadNode[];
}

/** How deep replies are nested, for narrow screens; a deeper one stands beside its parent and names it in words. */
const maxDepth = 3;

/**
 * Nests the replies of a thread under their parents, in the given order. Orphans, self-replies and cycles are attached to the
 * root, so that every entry is there exactly once.
 */
export function buildThreadTree({ root: first, replies }: Pick<Thread, 'root' | 'replies'>): ThreadNode {
  const tree: ThreadNode = { entry: first, parent: undefined, replies: [] };
  const repliesOf = new Map<string, StoredEntry[]>();
  for (const reply of replies) {
    const answered = reply.parentId ?? first.id;
    const siblings = repliesOf.get(answered);
    if (siblings) siblings.push(reply);
    else repliesOf.set(answered, [reply]);
  }
  const attached = new Set<string>([first.id]);
  const sequence = new Map(replies.map(({ id }, index) => [id, index]));
  const attach = (start: ThreadNode) => {
    const waiting = [{ node: start, depth: start === tree ? 0 : 1, list: start }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      for (const entry of repliesOf.get(next.node.entry.id) ?? []) {
        if (attached.has(entry.id)) continue;
        attached.add(entry.id);
        const node: ThreadNode = { entry, parent: next.node.entry, replies: [] };
        next.list.replies.push(node);
        const deeper = next.depth + 1 < maxDepth;
        waiting.push({ node, depth: deeper ? next.depth + 1 : next.depth, list: deeper ? node : next.list });
      }
    }
  };
  const attachUnderRoot = (entry: StoredEntry) => {
    if (attached.has(entry.id)) return;
    attached.add(entry.id);
    const node: ThreadNode = { entry, parent: undefined, replies: [] };
    tree.replies.push(node);
    attach(node);
  };
  attach(tree);
  for (const entry of replies)
    if (entry.parentId === entry.id || !sequence.has(entry.parentId ?? '')) attachUnderRoot(entry);
  // Only cycles are left.
  replies.forEach(attachUnderRoot);
  sortBySequence(tree, sequence);
  return tree;
}

/**
 * Puts entries that are not (or no longer) among the threads back where they stood.
 *
 * @param removed the entries; a root comes before its replies
 * @param newestFirst the order of the threads
 */
export function withUndoPlaceholders(
  threads: readonly Thread[],
  removed: readonly StoredEntry[],
  newestFirst: boolean,
): Thread[] {
  let result = [...threads];
  const add = (root: StoredEntry) => {
    result.push({ root, replies: [], hiddenReplyCount: 0 });
    result.sort((a, b) => (sequenceOf(a.root) - sequenceOf(b.root)) * (newestFirst ? -1 : 1));
  };
  for (const entry of removed) {
    const rootId = rootIdOf(entry);
    const isThere = result.some(({ root }) => root.id === rootId);
    // The whole thread is gone: a tombstone stands for its root.
    if (!isThere) add('thread' in entry ? entry : { id: rootId, deleted: true, thread: ['', sequenceOf(entry)] });
    if ('thread' in entry) continue;
    result = result.map((thread) =>
      thread.root.id !== rootId || thread.replies.some(({ id }) => id === entry.id)
        ? thread
        : { ...thread, replies: [...thread.replies, entry].sort((a, b) => sequenceOf(a) - sequenceOf(b)) },
    );
  }
  return result;
}

function sortBySequence(root: ThreadNode, sequence: ReadonlyMap<string, number>): void {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    node.replies.sort((a, b) => (sequence.get(a.entry.id) ?? 0) - (sequence.get(b.entry.id) ?? 0));
    waiting.push(...node.replies);
  }
}
