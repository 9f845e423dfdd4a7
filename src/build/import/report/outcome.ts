import type { Notice } from '../model/notice.ts';
import type { AccountedLine } from './account.ts';

/** What became of one article of an input. */
export interface Outcome {
  /** The input, as reports name it. */
  name: string;
  status: 'written' | 'unchanged' | 'left-out' | 'refused';
  id?: string;
  headline?: string;
  /** Why it was refused or left out, in Vietnamese, with what to do. */
  reason?: string;
  notices: Notice[];
  /** Where each line of the input went. */
  lines: AccountedLine[];
  /** What changed, or would have, as lines that begin with `-` or `+`. */
  changes?: string[];
}

/** Whether the command has done all of what it was asked for. */
export function isDone({ status }: Pick<Outcome, 'status'>): boolean {
  return status !== 'refused';
}
