import { checkArticlesOf } from '../library/checkFile.ts';
import { writePages } from '../render/writePages.ts';
import { writeSearchOf } from './writeSearchOf.ts';

/** Work that threads do: with what all of it needs it becomes what does a piece. All of these can be copied to a thread and back. */
export type Job<Context, Input = unknown, Output = unknown> = (
  context: Context,
) => (input: Input) => Output | Promise<Output>;

export const jobs = {
  check: checkArticlesOf,
  pages: writePages,
  search: writeSearchOf,
};

export type JobKind = keyof typeof jobs;
