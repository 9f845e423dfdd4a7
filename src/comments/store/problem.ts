import type { Words } from '../../language/words.ts';

/** Why the store did not do what was asked; each has its own sentence in the table of words. */
export type Problem = keyof Words['storeProblem'];

/** Opening took too long: another tab holds an older database open. No event ever says so to a second opener (measured). */
export class StuckError extends Error {}

/** Tells from a failure of IndexedDB what happened. The names are those of the IndexedDB standard (W3C, 3.0). */
export function problemOf(error: unknown): Problem {
  if (error instanceof StuckError) return 'stuck';
  switch (error instanceof Error ? error.name : '') {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'outdated';
    case 'SecurityError':
    case 'InvalidStateError':
    case 'ReferenceError':
      return 'missing';
    default:
      return 'broken';
  }
}
