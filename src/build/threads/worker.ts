import { parentPort } from 'node:worker_threads';
import { type Job, jobs } from './jobs.ts';
import type { Answer, Message } from './threads.ts';

/** A thread of the build: does the pieces of a work one after the other, and then those of the next (`inThreads`). */
let run: ReturnType<Job<unknown>> = () => {
  throw new Error('A piece of no work.');
};
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (message: Message) => {
  if ('kind' in message) run = (jobs[message.kind] as Job<unknown>)(message.context);
  else last = last.then(async () => parentPort?.postMessage(await answer(message.id, message.input)));
});

async function answer(id: number, input: unknown): Promise<Answer> {
  try {
    return { id, output: await run(input) };
  } catch (error) {
    return { id, error };
  }
}
