import { type Entry, firstIdOf, type Placed, turnOf } from './comment.ts';

/** A thread as the store gives it. */
export interface Thread {
  first: Placed;
  /** The answers and the answers to these, in the order they were posted; perhaps not all. */
  replies: readonly Placed[];
  /** How many more there are. */
  hidden: number;
}

/** All entries of threads. */
export function entriesOf(threads: readonly Thread[]): Placed[] {
  return threads.flatMap(({ first, replies }) => [first, ...replies]);
}

/** An entry with the replies under it. */
export interface ThreadNode {
  entry: Placed;
  /** What it answers, where that is in the thread. */
  parent: Entry | undefined;
  replies: ThreadNode[];
}

/** How deep replies are nested; what answers the deepest stands beside it, told by its words. A choice for narrow screens. */
const deepest = 3;

/**
 * Nests the replies of a thread under what they answer, each list in the given order. What answers nothing in the thread,
 * itself, or round in a circle stands directly under the first entry, so that every entry is there exactly once.
 */
export function nest({ first, replies }: Pick<Thread, 'first' | 'replies'>): ThreadNode {
  const root: ThreadNode = { entry: first, parent: undefined, replies: [] };
  const answers = new Map<string, Placed[]>();
  for (const reply of replies) {
    const answered = reply.parentId ?? first.id;
    const siblings = answers.get(answered);
    if (siblings) siblings.push(reply);
    else answers.set(answered, [reply]);
  }
  const placed = new Set<string>([first.id]);
  const turn = new Map(replies.map(({ id }, index) => [id, index]));
  const hang = (start: ThreadNode) => {
    const waiting = [{ node: start, depth: start === root ? 0 : 1, list: start }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      for (const entry of answers.get(next.node.entry.id) ?? []) {
        if (placed.has(entry.id)) continue;
        placed.add(entry.id);
        const node: ThreadNode = { entry, parent: next.node.entry, replies: [] };
        next.list.replies.push(node);
        const deeper = next.depth + 1 < deepest;
        waiting.push({ node, depth: deeper ? next.depth + 1 : next.depth, list: deeper ? node : next.list });
      }
    }
  };
  const hangUnderFirst = (entry: Placed) => {
    if (placed.has(entry.id)) return;
    placed.add(entry.id);
    const node: ThreadNode = { entry, parent: undefined, replies: [] };
    root.replies.push(node);
    hang(node);
  };
  hang(root);
  for (const entry of replies)
    if (entry.parentId === entry.id || !turn.has(entry.parentId ?? '')) hangUnderFirst(entry);
  // What is left answers in a circle.
  replies.forEach(hangUnderFirst);
  sortByTurn(root, turn);
  return root;
}

/**
 * The threads with entries in them that have just been taken out of the store, each where it stood: there the way to undo
 * the deletion is offered.
 *
 * @param removed as they were; a first entry comes before its replies
 * @param newestFirst the order of the threads
 */
export function withRemoved(threads: readonly Thread[], removed: readonly Placed[], newestFirst: boolean): Thread[] {
  let result = [...threads];
  const add = (first: Placed) => {
    result.push({ first, replies: [], hidden: 0 });
    result.sort((a, b) => (turnOf(a.first) - turnOf(b.first)) * (newestFirst ? -1 : 1));
  };
  for (const entry of removed) {
    const firstId = firstIdOf(entry);
    const isThere = result.some(({ first }) => first.id === firstId);
    // The whole thread has gone meanwhile: a tombstone begins it again.
    if (!isThere) add('thread' in entry ? entry : { id: firstId, deleted: true, thread: ['', turnOf(entry)] });
    if ('thread' in entry) continue;
    result = result.map((thread) =>
      thread.first.id !== firstId || thread.replies.some(({ id }) => id === entry.id)
        ? thread
        : { ...thread, replies: [...thread.replies, entry].sort((a, b) => turnOf(a) - turnOf(b)) },
    );
  }
  return result;
}

function sortByTurn(root: ThreadNode, turn: ReadonlyMap<string, number>): void {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    node.replies.sort((a, b) => (turn.get(a.entry.id) ?? 0) - (turn.get(b.entry.id) ?? 0));
    waiting.push(...node.replies);
  }
}
