import type { messages } from '../../language/current/core.ts';

/** A storage error: why the store did not do what was asked, as the key of the sentence that says so. */
export type StoreError = keyof (typeof messages)['storeErrors'];

/** A failure whose reason is known: not one of IndexedDB, or one that it never tells of. */
export class KnownError extends Error {
  constructor(readonly reason: StoreError) {
    super();
  }
}

/** What a failure of the store means. The names are those of the IndexedDB standard (W3C, 3.0). */
export function storeErrorOf(error: unknown): StoreError {
  if (error instanceof KnownError) return error.reason;
  switch (error instanceof Error ? error.name : '') {
    case 'QuotaExceededError':
      return 'quota-exceeded';
    case 'VersionError':
      return 'version-mismatch';
    case 'SecurityError':
    case 'InvalidStateError':
    case 'ReferenceError':
      return 'unavailable';
    default:
      return 'unknown';
  }
}
