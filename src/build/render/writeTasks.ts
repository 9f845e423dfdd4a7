import { inOrder, piecesOf } from '../threads/inOrder.ts';
import { inThreads, type ThreadsFor, worthThreads } from '../threads/threads.ts';
import type { SiteWriter } from './incrementalWriter.ts';
import type { PageParts, PageTask } from './writePages.ts';

/** Pages that a thread is given at once. */
const atOnce = 32;

/** Pieces of work that each thread has before it, so that it does not wait for the main thread. */
const piecesAhead = 3;

/**
 * Writes pages, here while they are few, else in threads.
 *
 * @param tasks made one after the other, as they are asked for
 */
export async function writeTasks(
  tasks: AsyncGenerator<PageTask>,
  parts: PageParts,
  files: SiteWriter,
  threadsFor: ThreadsFor,
): Promise<void> {
  const first: PageTask[] = [];
  while (first.length < worthThreads) {
    const { value, done } = await tasks.next();
    if (done) break;
    first.push(value);
  }
  const threads = await threadsFor(first.length);
  await inThreads(threads, 'pages', parts, (run) =>
    inOrder(
      piecesOf(chained(first, tasks), atOnce),
      run,
      (written) => files.wrote(written, written.size),
      piecesAhead * threads.length,
    ),
  );
}

async function* chained<Item>(first: Iterable<Item>, others: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* first;
  yield* others;
}
