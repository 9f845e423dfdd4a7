import { Worker } from 'node:worker_threads';
import { type Job, type JobKind, jobs } from './jobs.ts';

/** Threads for long work of the build; none where all is done in the main thread. */
export type Threads = readonly Seat[];

/** Gives the threads for so many things to do. */
export type ThreadsFor = (things: number) => Promise<Threads>;

/** So many articles or pages take longer than to start threads. */
export const worthThreads = 200;

/** What a thread is told: what the work is, and then its pieces. */
export type Message = { kind: JobKind; context: unknown } | { id: number; input: unknown };

/** What it answers to a piece. */
export type Answer = { id: number; output: unknown } | { id: number; error: unknown };

/** A thread with the pieces that it has not answered yet. */
interface Seat {
  worker: Worker;
  open: Map<number, { resolve: (output: unknown) => void; reject: (error: unknown) => void }>;
}

/** @param file the bundle that they run, absolute */
export function startThreads(file: string, count: number): Threads {
  return Array.from({ length: count }, () => seatOf(new Worker(file, { resourceLimits })));
}

export async function endThreads(threads: Threads): Promise<void> {
  await Promise.all(threads.map(({ worker }) => worker.terminate()));
}

/** MB for what is young: pages come and go, and with the 16 of Node's own many of them grow old while they are made. */
const resourceLimits = { maxYoungGenerationSizeMb: 32 };

/** A thread by itself keeps no process alive, only what is asked of it. */
function seatOf(worker: Worker): Seat {
  const open: Seat['open'] = new Map();
  const fail = (error: unknown) => {
    for (const { reject } of open.values()) reject(error);
    open.clear();
  };
  worker.on('message', (answer: Answer) => {
    const asked = open.get(answer.id);
    open.delete(answer.id);
    if (open.size === 0) worker.unref();
    if ('error' in answer) asked?.reject(answer.error);
    else asked?.resolve(answer.output);
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`A thread of the build has ended with ${code}.`)));
  worker.unref();
  return { worker, open };
}

/**
 * Does work of one kind in threads, which have no other until it is done. What goes to a thread and comes back is copied. An error in a
 * thread is that of the work, with the thread's stack.
 *
 * @param context what every piece of the work needs, copied to each thread once
 * @param work gets what does one piece: it asks for a few at once, and not for all, which would be in memory together
 */
export async function inThreads<Kind extends JobKind, Result>(
  threads: Threads,
  kind: Kind,
  context: Parameters<(typeof jobs)[Kind]>[0],
  work: (run: ReturnType<(typeof jobs)[Kind]>) => Promise<Result>,
): Promise<Result> {
  for (const { worker } of threads) worker.postMessage({ kind, context } satisfies Message);
  const run = threads.length > 0 ? (input: unknown) => ask(threads, input) : (jobs[kind] as Job<unknown>)(context);
  return work(run as ReturnType<(typeof jobs)[Kind]>);
}

let asked = 0;

/** Asks the thread that has the least to do. */
function ask(threads: Threads, input: unknown): Promise<unknown> {
  const [{ worker, open }] = threads.toSorted((a, b) => a.open.size - b.open.size) as [Seat];
  asked += 1;
  const id = asked;
  return new Promise((resolve, reject) => {
    if (open.size === 0) worker.ref();
    open.set(id, { resolve, reject });
    worker.postMessage({ id, input } satisfies Message);
  });
}
